using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>The case behind the assessment: who answers for it, what is to be done, what was decided.</summary>
static class CaseRecord
{
    static readonly Table Tasks = new("Tasks", ["Task", "Owner", "Due", "State"]) { WhenEmpty = "No task yet." };

    static readonly Table Entries = new("What happened, and who decided it", ["No.", "When", "Kind", "By", "What"])
    {
        WhenEmpty = "Nothing is recorded yet.",
    };

    static readonly Table Decisions = new("Decisions", ["Decision", "Reason", "By", "When"]);

    static readonly Table Evidence = new("Evidence kept", ["Name", "Bytes", "SHA-256"])
    {
        Looks = ["name", "number", "hash"],
    };

    public static Html Render(Case theCase) =>
        $"""
            {Facts.InLine(
                new("Case", $"<code>{theCase.Id}</code>"),
                new("Title", Html.Text(theCase.Title)),
                new("Owner", theCase.Owner.Length > 0 ? Html.Text(theCase.Owner) : $"nobody yet"),
                new("Opened", Spoken.Time(theCase.OpenedAt)),
                new("Chain", Head(theCase.Chain))
            )}
            {Tasks.Render(theCase.Tasks.Select(Row))}
            {Decisions.Render(theCase.Decisions.Select(Row))}
            {Entries.Render(theCase.Timeline.OrderBy(entry => entry.Number).Select(Row))}
            {Evidence.Render(theCase.Evidence.Select(Row))}

            """;

    // Printed and filed, the head proves later that nothing before it was changed.
    static Html Head(ChainHead chain) =>
        chain.Length == 0
            ? Html.Empty
            : $"{Spoken.Count(chain.Length, "act")}, head <code class=\"hash\">{chain.Hash}</code>";

    static TableRow Row(Decision decision) =>
        TableRow.Of(
            Html.Text(decision.Text),
            Html.Text(decision.Reason),
            Html.Text(decision.By),
            Spoken.Time(decision.At)
        );

    static TableRow Row(CaseTask task) =>
        TableRow.Of(
            Html.Text(task.Title),
            task.Owner.Length > 0 ? Html.Text(task.Owner) : $"<span class=\"quiet\">nobody yet</span>",
            Spoken.Time(task.Due),
            Badge.Plain(task.State)
        );

    static TableRow Row(TimelineEntry entry) =>
        TableRow.Of(
            $"{entry.Number:N0}",
            Spoken.Time(entry.At),
            Html.Text(entry.Kind),
            Html.Text(entry.By),
            Html.Text(entry.Text)
        );

    static TableRow Row(EvidenceItem item) =>
        TableRow.Of(Html.Text(item.Name), Html.Text(Spoken.Bytes(item.Bytes)), $"<code>{item.Sha256}</code>");
}
