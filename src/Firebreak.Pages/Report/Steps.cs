using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>What to revoke, in order: the first three large, the rest below. Nothing here is run by Firebreak.</summary>
static class Steps
{
    const int ProminentMax = 3;

    public static Html Render(ReportFacts facts)
    {
        var steps = facts.Assessment.Revoke.OrderBy(step => step.Order).ToList();
        if (steps.Count == 0)
            return Note.Empty(WhenNone(facts));
        var rest = steps.Skip(ProminentMax).Select(Html (step) => Card(facts, step)).ToList();
        return $"""
            {Note.Lede(
                "In this order. Firebreak runs none of it: read, get approval, then run. A click selects a whole command."
            )}
            <ol class="steps">
            {steps.Take(ProminentMax).Select(Html (step) => Card(facts, step))}</ol>
            {Rest(rest)}
            """;
    }

    static Html Rest(List<Html> rest) =>
        rest.Count == 0
            ? Html.Empty
            : Note.Fold($"{Spoken.Count(rest.Count, "more step")}", $"<ol class=\"steps\">\n{rest}</ol>");

    static Html Card(ReportFacts facts, RevokeStep step) =>
        $"""
            <li class="step"><h3><span class="order">{step.Order}</span> {step.Credential}</h3>
            <p class="of">of {facts.LinkToRelationship(step.Relationship)}</p>
            {Note.Command(step.Command)}{Facts.Of(
                new("Breaks", Html.Text(step.Breaks)),
                new("Undo", Undo(step.Undo))
            )}</li>

            """;

    static Html Undo(string undo) => undo.Length == 0 ? Html.Empty : $"<code>{undo}</code>";

    static string WhenNone(ReportFacts facts) =>
        facts.Relationships.Count == 0
            ? "No relationship of this vendor is on the map, so there is nothing to revoke yet. Import an estate export, or name the vendor's applications in vendors.csv, and assess again."
            : "Nothing to revoke was worked out: the estate export lists no credential or grant for these relationships.";
}
