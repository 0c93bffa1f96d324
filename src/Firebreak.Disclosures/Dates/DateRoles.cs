using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>What happened on the days that a source states, by the words around each day in its clause.</summary>
sealed class DateRoles(DisclosureSource source, MoodReader moods)
{
    static readonly (DateRole Role, Regex Words)[] Roles =
    [
        (
            DateRole.CompromisedFrom,
            Pattern.Of(
                @"\b(?:(?:access|activity|intrusion|compromise|breach|attack|exfiltration)\b(?: \S+){0,4} (?:began|started|occurred|took place|ran|dates? back|happened|first)|beginning|as early as|starting|between|ran from|gained (?:\w+ )?(?:access|entry)|accessed|entered|broke into|infiltrated|first (?:accessed|entered|compromised)|published between|was (?:accessed|breached|compromised)|were (?:accessed|breached|compromised)|since|exfiltrated)\b"
            )
        ),
        (
            DateRole.Discovered,
            Pattern.Of(
                @"\b(?:discover\w+|detect\w+|identif\w+|bec(?:a|o)me aware|learn(?:ed|t)|notic\w+|spotted|(?:was|were) (?:alerted|notified|informed|tipped)|uncovered|found)\b"
            )
        ),
        (
            DateRole.Contained,
            Pattern.Of(
                @"\b(?:contain(?:ed|ment)|evict\w*|eradicat\w*|eject\w*|revok\w*|shut (?:down|out)|blocked|terminated|expelled|secured|ended|offline|isolated|disconnected|until)\b"
            )
        ),
        (DateRole.MaterialityDetermined, Pattern.Of(@"\b(?:determin\w+|conclud\w+)\b.{0,120}\bmaterial")),
        (
            DateRole.Disclosed,
            Pattern.Of(
                @"\b(?:disclosed|announced|(?:notice|letter|statement|filing|report|update|e-?mail)(?: \S+){0,3} (?:dated|on|issued|posted)|(?:filed|posted|published|issued|said|confirmed|disclosed|announced)(?: in an? \S+)? on|dated)\b"
            )
        ),
    ];

    public IReadOnlyList<(DateRole Role, StatedDay Day)> Read(IReadOnlyList<Sentence> sentences)
    {
        var found = new List<(DateRole, StatedDay)>();
        var previous = -1;
        foreach (var sentence in sentences)
        {
            var words = sentence.Whole.In(source.Text);
            if (moods.IsHistoric(words))
                previous = sentence.Block;
            if (previous != sentence.Block)
                found.AddRange(ReadSentence(sentence, words));
        }
        // A filing tells its own day under its signature; other days in it are those of other announcements.
        return source.Kind == SourceKind.Filing ? [.. found.Where(f => f.Item1 != DateRole.Disclosed)] : found;
    }

    IEnumerable<(DateRole, StatedDay)> ReadSentence(Sentence sentence, string words)
    {
        var days = DayMentions.Of(words, sentence.Whole.Start, source.PublishedAt?.Day);
        foreach (var day in days)
        {
            // A clause without a verb of its own ("until August 18, 2026") is read with the one before it.
            var clause = sentence.Clauses.LastOrDefault(c => c.Start <= day.Start);
            if (RoleOf(clause, day) is { } role)
                yield return (role, new StatedDay(day.Day, TextSpan.Cut(source.Id, source.Text, day.Start, day.End)));
        }
    }

    DateRole? RoleOf(Stretch clause, DayMention day)
    {
        var words = clause.In(source.Text);
        var at = day.Start - clause.Start;
        var best = (Role: (DateRole?)null, Distance: int.MaxValue);
        foreach (var (role, pattern) in Roles)
        {
            foreach (Match match in pattern.Matches(words))
            {
                var distance =
                    match.Index < at ? at - Math.Min(at, match.Index + match.Length) : (match.Index - at) * 2;
                if (role == DateRole.MaterialityDetermined)
                    distance = 0;
                if (distance < best.Distance)
                    best = (role, distance);
            }
        }
        return best.Role;
    }
}

enum DateRole : byte
{
    CompromisedFrom,
    Discovered,
    Contained,
    MaterialityDetermined,
    Disclosed,
}
