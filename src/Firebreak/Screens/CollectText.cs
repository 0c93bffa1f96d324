using System.Text;
using Firebreak.Response;

namespace Firebreak;

/// <summary>A plan of what to collect, for a person: why, for whom, which days, what goes wrong, and what to copy. Queries and commands
/// stand at the margin, unfolded.</summary>
sealed class CollectText(CollectPlan plan, IReadOnlyList<ExportStep> steps, CollectBook book)
{
    const int Width = 120;
    const int NamesShown = 6;
    const int ReasonsShown = 3;

    readonly StringBuilder text = new();
    readonly HashSet<string> trapsSaid = [];

    /// <param name="everyWay">Each way to each log; otherwise the first one, with the others named.</param>
    public string Write(bool everyWay)
    {
        text.Clear();
        trapsSaid.Clear();
        Head();
        foreach (var request in plan.Logs)
            Log(request, everyWay);
        foreach (var plane in plan.Planes)
            Estate(plane);
        Rows();
        Decisions();
        return text.ToString();
    }

    void Head()
    {
        var window = plan.Window;
        text.Append($"{OneLine(plan.Vendor)}: what an answer still needs\n");
        text.Append($"since {window.FocusFrom.Day:d MMM yyyy} ({window.Basis}), up to {window.AsOf}, ");
        text.Append($"logs from {window.Whole.From.Day:d MMM yyyy}\n");
        text.Append(
            plan switch
            {
                { IsEmpty: true } => "\nNothing: no log, no export and no decision is missing.\n",
                { Decides: false } => "\nNothing that a word hangs on. What follows tells more of the time before.\n",
                _ => $"{Count(plan.Logs.Count(log => log.Decides), "log")} that a word hangs on, "
                    + $"{Count(plan.Logs.Count(log => !log.Decides), "log")} for the time before, "
                    + $"{Count(plan.Planes.Count, "plane")} of the estate, {Count(plan.Decisions.Count, "question")} for people\n",
            }
        );
    }

    static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";

    void Log(LogRequest request, bool everyWay)
    {
        var export = book.For(request.Category);
        text.Append($"\n{Upper(OneLine(request.What))}: {string.Join("; ", request.Days.Select(ExportStep.Spoken))}\n");
        Line("for", Names(request.For));
        foreach (var reason in request.Reasons.Take(ReasonsShown))
            Line("why", reason);
        if (!request.Decides)
            Line("note", "no word hangs on it: it tells more of the time before");
        Line("kept", Kept(export, request));
        foreach (var trap in export.Traps)
            Line("trap", trap);
        foreach (var step in steps.Where(step => step.Request == request))
            Step(step, everyWay);
    }

    static string Names(IReadOnlyList<string> names) =>
        names.Count == 0 ? "whatever relationship there is; none is known yet"
        : names.Count <= NamesShown ? string.Join(", ", names)
        : $"{string.Join(", ", names.Take(NamesShown))} and {names.Count - NamesShown} more";

    string Kept(LogExport export, LogRequest request)
    {
        var kept = string.Join(
            "; ",
            export.Keeps.Select(keeps => keeps.Days > 0 ? $"{keeps.Days} days ({keeps.Who})" : keeps.Who)
        );
        if (export.Keeps.Select(keeps => keeps.Days).DefaultIfEmpty().Max() is not (> 0 and var longest))
            return kept;
        var edge = plan.Window.AsOf - TimeSpan.FromDays(longest);
        var gone = request.Days.Sum(days =>
            (Instant.Earlier(days.To, edge) - Instant.Earlier(days.From, edge)).TotalDays
        );
        return gone < 1
            ? kept
            : $"{kept}. About {Math.Floor(gone):0} of these days lie further back: look for them where logs are archived. "
                + "State in the manifest no more days than the store still holds";
    }

    void Step(ExportStep step, bool everyWay)
    {
        foreach (var way in everyWay ? step.Ways : step.Ways.Take(1))
        {
            text.Append($"\n  {way.Way.Tool}, {ExportStep.Spoken(step.Days)}\n");
            foreach (var trap in way.Way.Traps.Where(trapsSaid.Add))
                Line("trap", trap);
            foreach (var set in way.Way.Sets)
                Line("set", $"{set.Name}: {set.What}");
            Copy(way.Text);
            if (way.Run.Length > 0)
            {
                Line("run", $"with the query in {way.QueryFile}:");
                Copy(way.Run);
            }
            Line(
                "gives",
                $"{way.File}{(way.Narrowed ? ", for the vendor's own principals alone: say so beside it" : "")}"
            );
            Line("rows", way.Count);
        }
        if (!everyWay && step.Ways.Count > 1)
            Line("also", string.Join(", ", step.Ways.Skip(1).Select(way => way.Way.Tool).Distinct()) + " (--tool all)");
    }

    void Estate(PlaneRequest plane)
    {
        text.Append($"\nThe {plane.Plane.Spoken()} plane of the estate: ");
        text.Append(plane.Imported ? "imported in part\n" : "never imported\n");
        foreach (var missing in plane.Missing)
            Line("why", missing);
        if (!plane.Imported)
            Line("or", $"write {plane.Plane.Key()},none into planes.csv, if no third party has access there");
        foreach (var export in plane.Exports)
        {
            Line("-", $"{export.What} ({export.Shows}), {export.Product}");
            foreach (var set in export.Sets)
                Line("set", $"{set.Name}: {set.What}");
            if (export.Command.Length > 0)
                Copy(export.Command);
        }
    }

    void Rows()
    {
        if (plan.VendorRows.Count == 0)
            return;
        text.Append("\nLines that vendors.csv lacks\n");
        foreach (var row in plan.VendorRows)
            Line("-", row.Vendor.Length > 0 ? $"{row.Vendor}: {row.Note}" : $"{row.Note} ({row.Column}: {row.Id})");
    }

    void Decisions()
    {
        if (plan.Decisions.Count == 0)
            return;
        text.Append("\nWhat only a person can settle\n");
        foreach (var decision in plan.Decisions)
        {
            Line("?", $"{Names(decision.For)}: {decision.Sentence}");
            Line("->", decision.Settle);
        }
    }

    void Line(string mark, string words)
    {
        if (words.Length > 0)
            text.Append(Folded.Text($"  {mark, -5}", OneLine(words), Width)).Append('\n');
    }

    /// <summary>A name from an export must not begin a line of its own among commands that people paste.</summary>
    static string OneLine(string words) => new([.. words.Select(c => char.IsControl(c) ? ' ' : c)]);

    void Copy(string command) => text.Append('\n').Append(command).Append("\n\n");

    static string Upper(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
