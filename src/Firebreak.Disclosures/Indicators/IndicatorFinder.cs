using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>Finds indicators in a source's text, and says of each look-alike why it is none.</summary>
sealed class IndicatorFinder(DisclosureSource source, IndicatorJudge judge)
{
    const int IndicatorsMax = 5_000;

    // Longer forms first: what a longer one covers is not looked at again.
    static readonly (IndicatorType Type, Regex Form)[] Forms =
    [
        (IndicatorType.Url, Pattern.Of(@"\b(?:https?|ftps?|wss?)://[^\s<>""'”“’]{3,500}")),
        (IndicatorType.Email, Pattern.Of(@"\b[a-z0-9._%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}\b")),
        (
            IndicatorType.Cidr,
            Pattern.Of(@"\b(?:\d{1,3}\.){3}\d{1,3}/\d{1,2}\b|\b(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}/\d{1,3}\b")
        ),
        (IndicatorType.Ipv4, Pattern.Of(@"\b\d{1,5}(?:\.\d{1,5}){2,5}\b")),
        (IndicatorType.Ipv6, Pattern.Of(@"\b(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){0,6}\b")),
        (IndicatorType.Sha256, Pattern.Of(@"\b[0-9a-f]{64}\b")),
        (IndicatorType.Sha1, Pattern.Of(@"\b[0-9a-f]{40}\b")),
        (IndicatorType.Md5, Pattern.Of(@"\b[0-9a-f]{32}\b")),
        (IndicatorType.Cve, Pattern.Of(@"\bCVE-(?:19|20)\d{2}-\d{4,7}\b")),
        (
            IndicatorType.Domain,
            Pattern.Of(@"\b(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?\.){1,6}[\p{L}][\p{L}\p{N}-]{1,23}\b")
        ),
    ];

    public IndicatorReading Find()
    {
        var (text, origins) = Refang.Of(source.Text);
        var taken = new bool[text.Length];
        var found = new List<Indicator>();
        var rejected = new List<RejectedIndicator>();
        foreach (var (type, form) in Forms)
        {
            foreach (Match match in form.Matches(text))
            {
                var at = new Stretch(match.Index, match.Index + Trimmed(match.Value));
                if (found.Count + rejected.Count >= IndicatorsMax)
                    break;
                var covered = taken.AsSpan(at.Start, at.Length);
                if (at.Length < 3 || covered.Contains(true))
                    continue;
                covered.Fill(true);
                Judge(type, text, at, origins, found, rejected);
            }
        }
        return new IndicatorReading(
            [.. found.OrderBy(i => i.Span.Start).DistinctBy(i => (i.Type, i.Value))],
            [.. rejected.DistinctBy(r => r.Value)]
        );
    }

    void Judge(
        IndicatorType type,
        string text,
        Stretch at,
        int[] origins,
        List<Indicator> found,
        List<RejectedIndicator> rejected
    )
    {
        var span = TextSpan.Cut(source.Id, source.Text, origins[at.Start], origins[at.End]);
        var candidate = new IndicatorCandidate(
            type,
            at.In(text),
            span.Text.Length != at.Length || span.Text != at.In(text),
            text,
            at
        );
        switch (judge.Of(candidate))
        {
            case { Rejection: { Length: > 0 } reason }:
                rejected.Add(new RejectedIndicator(span.Text, reason));
                break;
            case { Value.Length: > 0 } accepted:
                found.Add(new Indicator(accepted.Type, accepted.Value, span));
                break;
        }
    }

    // A full stop or bracket after an address belongs to the sentence.
    static int Trimmed(string value) => value.TrimEnd('.', ',', ';', ':', ')', ']', '!', '?', '\'').Length;
}

sealed record IndicatorReading(IReadOnlyList<Indicator> Indicators, IReadOnlyList<RejectedIndicator> Rejected);

/// <param name="Value">Refanged.</param>
/// <param name="Defanged">Somebody wrote it so that nobody clicks on it: a strong sign of an indicator.</param>
/// <param name="Text">The whole refanged text, for the words around <paramref name="At"/>.</param>
sealed record IndicatorCandidate(IndicatorType Type, string Value, bool Defanged, string Text, Stretch At)
{
    const int Near = 40;

    public string Before => Text[Math.Max(0, At.Start - Near)..At.Start];
    public string After => Text[At.End..Math.Min(Text.Length, At.End + Near)];
}
