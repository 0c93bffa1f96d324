using System.Text;

namespace Firebreak.Detection;

/// <summary>Everything an intruder is known to have left behind, ready to be looked for.</summary>
public sealed partial class IndicatorSet
{
    /// <summary>Lines of a file beyond this are a problem, not indicators.</summary>
    public const int IndicatorsMax = 500_000;

    /// <summary>Fields in which names and URLs are looked for.</summary>
    static readonly string[] TextFields =
    [
        "userPrincipalName",
        "initiatedBy.user.userPrincipalName",
        "targetResources.userPrincipalName",
        "requestUri",
        "resourceDisplayName",
        "servicePrincipalName",
        "referer",
    ];

    IndicatorSet(IReadOnlyList<Indicator> all, IReadOnlyList<Problem> problems)
    {
        (All, Problems) = (all, problems);
        foreach (var indicator in all)
            Index(indicator);
        networks = [.. networks.OrderBy(entry => entry.Network.ToString(), StringComparer.Ordinal)];
    }

    public static IndicatorSet Empty { get; } = new([], []);

    /// <summary>By kind, then value; each once, the disclosure's before those of other files.</summary>
    public IReadOnlyList<Indicator> All { get; }
    public IReadOnlyList<Problem> Problems { get; }
    public int Count => All.Count;

    /// <summary>The fields to ask readers for; none when only addresses are looked for.</summary>
    internal IReadOnlyList<string> Fields =>
        All.Any(i => i.Kind is IndicatorKind.Domain or IndicatorKind.Url or IndicatorKind.Email) ? TextFields : [];

    /// <summary>Joins what a disclosure names with lists from files: one indicator a line, "type,value" also, "#" begins a comment.</summary>
    public static IndicatorSet Of(
        IEnumerable<(string Type, string Value)> disclosed,
        IReadOnlyList<(string Name, string Text)> files
    )
    {
        var found = new Dictionary<(IndicatorKind, string), Indicator>();
        var problems = new List<Problem>();
        foreach (var (_, value) in disclosed)
        {
            if (IndicatorReader.TryRead(value, "the disclosure", ofDisclosure: true, out var indicator))
                found.TryAdd((indicator.Kind, indicator.Value), indicator);
        }
        foreach (var (name, text) in files)
            ReadFile(name, text, found, problems);
        return new IndicatorSet(
            [.. found.Values.OrderBy(i => i.Kind).ThenBy(i => i.Value, StringComparer.Ordinal)],
            problems
        );
    }

    static void ReadFile(
        string name,
        string text,
        Dictionary<(IndicatorKind, string), Indicator> found,
        List<Problem> problems
    )
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var value = line.Split('#')[0].Trim();
            if (value.Length == 0 || value.Equals("type,value", StringComparison.OrdinalIgnoreCase))
                continue;
            if (found.Count >= IndicatorsMax)
            {
                problems.Add(new Problem(name, number, $"more than {IndicatorsMax} indicators", "split the list"));
                return;
            }
            if (IndicatorReader.TryRead(ValueOf(value), name, ofDisclosure: false, out var indicator))
                found.TryAdd((indicator.Kind, indicator.Value), indicator);
            else
                problems.Add(
                    new Problem(
                        name,
                        number,
                        "no address, network, domain, URL, mail address or hash",
                        "write one a line"
                    )
                );
        }
    }

    static string ValueOf(string line) =>
        line.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma
        && !line.Contains("://", StringComparison.Ordinal)
            ? line[(comma + 1)..]
            : line;
}
