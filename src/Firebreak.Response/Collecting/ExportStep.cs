using System.Globalization;
using System.Text.RegularExpressions;

namespace Firebreak.Response;

/// <summary>One export to make: a log for one stretch of days, with the ways to it, ready to copy.</summary>
/// <param name="Name">Of the files it gives and is run from, without ending; unique in the plan.</param>
public sealed record ExportStep(LogRequest Request, Period Days, string Name, IReadOnlyList<RenderedWay> Ways)
{
    /// <summary>All steps of a plan, in its order.</summary>
    /// <param name="languages">Only ways in these; the first of a log stays when none is.</param>
    /// <param name="narrow">Restrict to the vendor's own principals where a way can.</param>
    public static IReadOnlyList<ExportStep> Of(
        CollectPlan plan,
        CollectBook book,
        IReadOnlySet<WayLanguage> languages,
        bool narrow
    )
    {
        return
        [
            .. from request in plan.Logs
            let ways = Chosen(book.For(request.Category).Ways, languages)
            from days in request.Days
            let name = NameOf(request, days)
            select new ExportStep(
                request,
                days,
                name,
                [.. ways.Select((way, at) => RenderedWay.Of(way, request, days, name + Nth(at), narrow))]
            ),
        ];
    }

    static IReadOnlyList<ExportWay> Chosen(IReadOnlyList<ExportWay> ways, IReadOnlySet<WayLanguage> languages)
    {
        ExportWay[] asked = [.. ways.Where(way => languages.Contains(way.Language))];
        return asked.Length > 0 ? asked : [.. ways.Take(1)];
    }

    static string Nth(int position) => position == 0 ? "" : $".{position + 1}";

    static string NameOf(LogRequest request, Period days) =>
        $"{request.Category.Key().Replace('_', '-')}-{days.From.Day:yyyy-MM-dd}-to-{LastDay(days):yyyy-MM-dd}";

    internal static DateOnly LastDay(Period days) => Meant(days).To.Day;

    /// <summary>The days as a person says them: the second by which an end is rounded up does not make another one.</summary>
    public static string Spoken(Period days) => Meant(days).Spoken();

    static Period Meant(Period days) =>
        days.Length > TimeSpan.FromSeconds(1) ? new Period(days.From, days.To - TimeSpan.FromSeconds(1)) : days;
}

/// <summary>A way with everything filled in.</summary>
/// <param name="Text">The query, or the command itself.</param>
/// <param name="Run">What runs the query from the folder that the plan was written to; empty when <paramref name="Text"/> is the command.</param>
/// <param name="QueryFile">Where the text is written, within that folder.</param>
/// <param name="File">Where the export belongs, within that folder.</param>
/// <param name="Narrowed">It asks for the vendor's own principals alone.</param>
public sealed partial record RenderedWay(
    ExportWay Way,
    string Text,
    string Run,
    string Count,
    string QueryFile,
    string File,
    bool Narrowed
)
{
    public static RenderedWay Of(ExportWay way, LogRequest request, Period days, string name, bool narrow)
    {
        var (query, file) = ($"queries/{name}.{way.Language.Ending()}", $"logs/{name}.{way.Ending}");
        var narrowed = Quoting.TryList(way.Language, request.Ids, out var ids) && narrow && way.Where.Length > 0;
        var values = new Dictionary<string, string>
        {
            ["from"] = days.From.ToString(),
            ["to"] = days.To.ToString(),
            ["from_day"] = Day(days.From.Day),
            ["last_day"] = Day(ExportStep.LastDay(days)),
            ["from_epoch"] = Epoch(days.From),
            ["to_epoch"] = Epoch(days.To),
            ["query_file"] = query,
            ["file"] = file,
            ["ids"] = ids,
        };
        values["where"] = narrowed ? Fill(way.Where, values) : "";
        return new RenderedWay(
            way,
            Fill(way.Text, values),
            Fill(way.Run, values),
            Fill(way.Count, values),
            query,
            file,
            narrowed
        );
    }

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string Epoch(Instant time) =>
        ((time.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond).ToString(CultureInfo.InvariantCulture);

    /// <summary>In one pass, so that a value which looks like a placeholder stays what it is.</summary>
    static string Fill(string template, Dictionary<string, string> values) =>
        Placeholder().Replace(template, match => values.GetValueOrDefault(match.Groups["name"].Value, match.Value));

    [GeneratedRegex(@"\{(?<name>[a-z_]+)\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
