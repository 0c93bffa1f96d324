using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>Puts the days of all sources together: for each role the earliest day stated.</summary>
static class DisclosureCalendar
{
    static readonly Regex Signature = Pattern.Lines(@"^(?:Dated?|Filed)\s*:\s*(?<day>.{6,24})$");

    public static DisclosureDates Of(IReadOnlyList<(DateRole Role, StatedDay Day)> days) =>
        new()
        {
            CompromisedFrom = Earliest(days, DateRole.CompromisedFrom),
            Discovered = Earliest(days, DateRole.Discovered),
            Contained = Earliest(days, DateRole.Contained),
            MaterialityDetermined = Earliest(days, DateRole.MaterialityDetermined),
            Disclosed = Earliest(days, DateRole.Disclosed),
        };

    /// <summary>The day under the signature of a filing, on which it was made.</summary>
    public static IEnumerable<(DateRole, StatedDay)> Signed(DisclosureSource source)
    {
        if (source.Kind != SourceKind.Filing || Signature.Match(source.Text) is not { Success: true } match)
            yield break;
        var group = match.Groups["day"];
        foreach (var day in DayMentions.Of(group.Value, group.Index, null).Take(1))
            yield return (
                DateRole.Disclosed,
                new StatedDay(day.Day, TextSpan.Cut(source.Id, source.Text, day.Start, day.End))
            );
    }

    static StatedDay? Earliest(IReadOnlyList<(DateRole Role, StatedDay Day)> days, DateRole role) =>
        days.Where(d => d.Role == role).Select(d => d.Day).MinBy(d => d.Day);
}
