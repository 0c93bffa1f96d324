using Spectre.Console;

namespace Firebreak;

/// <summary>Cases in a terminal.</summary>
static class CaseScreen
{
    public static void List(IAnsiConsole console, IReadOnlyList<Case> cases)
    {
        if (cases.Count == 0)
        {
            console.WriteLine(
                "No case yet. An assessment opens one: firebreak assess DISCLOSURE --estate DIR --logs DIR"
            );
            return;
        }
        var table = new Table().Border(TableBorder.Simple).AddColumns("case", "owner", "open tasks", "last entry");
        foreach (var theCase in cases)
            table.AddRow(
                Markup.Escape(theCase.Id),
                Markup.Escape(theCase.Owner.Length > 0 ? theCase.Owner : "nobody yet"),
                theCase.Tasks.Count(task => task.State == "open").ToString(),
                Markup.Escape(theCase.Timeline is [.., var last] ? last.Text : "")
            );
        console.Write(table);
    }

    public static void Show(IAnsiConsole console, Case theCase, IReadOnlyList<ClockStatus> clocks)
    {
        console.MarkupLine($"[bold]{Markup.Escape(theCase.Id)}[/]  {Markup.Escape(theCase.Title)}");
        console.WriteLine(
            $"owner: {(theCase.Owner.Length > 0 ? theCase.Owner : "nobody yet; take it with: firebreak case own " + theCase.Id + " --by NAME")}"
        );
        Section(console, "Tasks", theCase.Tasks.Select((task, i) => $"{i + 1}. {Spoken(task)}"));
        console.WriteLine();
        console.MarkupLine("[bold]Legal clocks[/]");
        ClockScreen.Short(console, theCase.Id, clocks);
        Timeline(console, theCase);
        Section(console, "Decisions", theCase.Decisions.Select(d => $"{d.By}: {d.Text} ({d.Reason})"));
        Section(console, "Dismissed leads", theCase.Dismissals.Select(d => $"{d.FindingId}  {d.By}: {d.Reason}"));
        Section(
            console,
            "Evidence (SHA-256)",
            theCase.Evidence.Select(item => $"{item.Sha256}  {item.Name} ({item.Bytes:N0} bytes)")
        );
        console.WriteLine();
        console.MarkupLine("[bold]Chain[/]");
        console.Profile.Out.Writer.WriteLine($"  {theCase.Chain.Length:N0} acts, head {theCase.Chain.Hash}");
        console.MarkupLine(
            "  [dim]Write the head down where nobody here can change it; check with: firebreak verify[/]"
        );
    }

    public static void Timeline(IAnsiConsole console, Case theCase) =>
        Section(
            console,
            "Timeline",
            theCase.Timeline.Select(entry => $"{entry.At}  #{entry.Number}  {entry.By}: {entry.Text}")
        );

    static string Spoken(CaseTask task) =>
        $"[{task.State}] {task.Title}"
        + (task.Owner.Length > 0 ? $"; {task.Owner}" : "")
        + (task.Due is { } due ? $"; due {due}" : "")
        + $"   ({task.Key})";

    static void Section(IAnsiConsole console, string title, IEnumerable<string> lines)
    {
        var list = lines.ToArray();
        if (list.Length == 0)
            return;
        console.WriteLine();
        console.MarkupLine($"[bold]{title}[/]");
        foreach (var line in list)
            console.Profile.Out.Writer.WriteLine(Folded.Text(" ", line, console.Profile.Width));
    }
}
