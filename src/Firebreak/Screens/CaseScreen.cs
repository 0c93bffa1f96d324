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

    public static void Show(IAnsiConsole console, Case theCase)
    {
        console.MarkupLine($"[bold]{Markup.Escape(theCase.Id)}[/]  {Markup.Escape(theCase.Title)}");
        console.WriteLine(
            $"owner: {(theCase.Owner.Length > 0 ? theCase.Owner : "nobody yet; take it with: firebreak case own " + theCase.Id + " --by NAME")}"
        );
        Section(console, "Tasks", theCase.Tasks.Select(task => $"[{task.State}] {task.Title}   ({task.Key})"));
        Section(console, "Timeline", theCase.Timeline.Select(entry => $"{entry.At}  {entry.By}: {entry.Text}"));
        Section(console, "Dismissed leads", theCase.Dismissals.Select(d => $"{d.FindingId}  {d.By}: {d.Reason}"));
        Section(
            console,
            "Evidence (SHA-256)",
            theCase.Evidence.Select(item => $"{item.Sha256}  {item.Name} ({item.Bytes:N0} bytes)")
        );
    }

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
