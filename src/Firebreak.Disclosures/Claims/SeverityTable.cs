namespace Firebreak.Disclosures;

/// <summary>How grave the incident is for those who trust the vendor: points for what is claimed, each with its reason.
/// What the publisher printed is never looked at.</summary>
static class SeverityTable
{
    const int MediumMin = 3;
    const int HighMin = 6;
    const int CriticalMin = 9;
    const int ManyPeople = 100_000;

    delegate bool Applies(Facts facts);

    static readonly (int Points, string Reason, Applies Applies)[] Rows =
    [
        (
            +5,
            "the vendor's access to its customers was used, or may reach them",
            f => f.Affirmed(ClaimTopic.DownstreamRisk)
        ),
        (
            +2,
            "systems of the vendor were entered",
            // Nothing can be taken from where nobody was.
            f =>
                f.AffirmedBy(ClaimTopic.ScopeAffected, voice => voice != Speaker.Attacker)
                || f.AffirmedBy(ClaimTopic.Exfiltration, voice => voice != Speaker.Attacker)
        ),
        (+3, "data was taken", f => f.AffirmedBy(ClaimTopic.Exfiltration, voice => voice != Speaker.Attacker)),
        (+2, "an attacker says that data was taken", f => f.OnlyAttackers(ClaimTopic.Exfiltration)),
        (+2, "whether data was taken is undetermined", f => f.Open(ClaimTopic.Exfiltration)),
        (
            +1,
            "no source says whether data was taken",
            f => f.Silent(ClaimTopic.Exfiltration) && f.Affirmed(ClaimTopic.ScopeAffected)
        ),
        (+2, "what was taken opens other doors (tokens, credentials, keys, source code)", f => f.TakenOpensDoors),
        (+3, "systems were encrypted", f => f.AffirmedBy(ClaimTopic.Ransomware, voice => voice != Speaker.Attacker)),
        (+1, "somebody extorts the vendor", f => f.Affirmed(ClaimTopic.Extortion)),
        (+2, "operations are disrupted", f => f.Affirmed(ClaimTopic.Operations)),
        (+2, "the vendor calls it material", f => f.Affirmed(ClaimTopic.Materiality)),
        (+1, "people are affected", f => f.AffirmedBy(ClaimTopic.PeopleAffected, voice => voice != Speaker.Attacker)),
        (+1, $"they are {ManyPeople:N0} or more", f => f.ManyPeople),
        (
            +1,
            "personal or customer data is named",
            f => f.AffirmedBy(ClaimTopic.DataTypes, voice => voice != Speaker.Attacker)
        ),
        (+1, "indicators were published to look for", f => f.Indicators > 0),
        (-1, "systems that customers use are said to be unaffected", f => f.Affirmed(ClaimTopic.ScopeUnaffected)),
        (
            -1,
            "said to be contained, and no question of data is open",
            f => f.Affirmed(ClaimTopic.Containment) && !f.Open(ClaimTopic.Exfiltration)
        ),
    ];

    public static (Severity Severity, IReadOnlyList<string> Reasons) Rate(IReadOnlyList<Claim> claims, int indicators)
    {
        var facts = new Facts(claims, indicators);
        var rows = Rows.Where(row => row.Applies(facts)).ToList();
        var points = rows.Sum(row => row.Points);
        var severity = points switch
        {
            >= CriticalMin when facts.Affirmed(ClaimTopic.DownstreamRisk) || facts.TakenOpensDoors => Severity.Critical,
            >= HighMin => Severity.High,
            >= MediumMin => Severity.Medium,
            _ => Severity.Low,
        };
        return (severity, [.. rows.Select(row => $"{row.Points:+0;-0} {row.Reason}")]);
    }

    sealed record Facts(IReadOnlyList<Claim> Claims, int Indicators)
    {
        static readonly string[] Doors =
        [
            "token",
            "credential",
            "password",
            "key",
            "secret",
            "source code",
            "certificate",
        ];

        public bool Affirmed(ClaimTopic topic) => Has(topic, ClaimStatus.Affirmed);

        public bool Silent(ClaimTopic topic) => Claims.All(c => c.Topic != topic || c.Status == ClaimStatus.NotStated);

        public bool Open(ClaimTopic topic) => Has(topic, ClaimStatus.Undetermined) && !Affirmed(topic);

        public bool AffirmedBy(ClaimTopic topic, Func<Speaker, bool> voice) =>
            Claims.Any(c => c.Topic == topic && c.Status == ClaimStatus.Affirmed && voice(c.SaidBy));

        public bool OnlyAttackers(ClaimTopic topic) =>
            Affirmed(topic) && !AffirmedBy(topic, voice => voice != Speaker.Attacker);

        public bool TakenOpensDoors =>
            Claims.Any(c =>
                c is { Topic: ClaimTopic.Exfiltration, Status: ClaimStatus.Affirmed }
                && c.SaidBy != Speaker.Attacker
                && Doors.Any(door => c.Subject.Contains(door, StringComparison.OrdinalIgnoreCase))
            );

        public bool ManyPeople =>
            Claims.Any(c =>
                c is { Topic: ClaimTopic.PeopleAffected, Status: ClaimStatus.Affirmed }
                && c.SaidBy != Speaker.Attacker
                && Headcount.Read(c.Subject) >= SeverityTable.ManyPeople
            );

        bool Has(ClaimTopic topic, ClaimStatus status) => Claims.Any(c => c.Topic == topic && c.Status == status);
    }
}
