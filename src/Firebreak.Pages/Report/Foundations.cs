using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>What the answer rests on: what was searched, from which bytes, with what, and what could not be used.</summary>
static class Foundations
{
    static readonly Table Inputs = new("Inputs, as received", ["File", "Bytes", "SHA-256"])
    {
        Looks = ["name", "number", "hash"],
        WhenEmpty = "No input file is recorded.",
    };

    static readonly Table ProblemTable = new(
        "What could not be used",
        ["Where", "What was found", "What would be right", "Records lost"]
    )
    {
        Looks = ["name", "", "", "number"],
    };

    public static Html Searched(Searched searched) =>
        Facts.InLine(
            new("Events", $"<a href=\"#coverage\">{searched.Events:N0}</a>"),
            new("Days", $"{searched.Days:N0}"),
            new("Rules", $"<a href=\"#provenance\">{searched.Rules:N0}</a>"),
            new("Indicators", $"{searched.Indicators:N0}"),
            new("Logs", $"<a href=\"#coverage\">{searched.Sources.Count:N0}</a>")
        );

    public static Html Provenance(Provenance provenance) =>
        $"""
            {Facts.Of(
                new("Program", Html.Text(provenance.Program)),
                new("Rule set", Html.Text(provenance.RuleSet)),
                new("Content", Note.List(provenance.Content))
            )}
            {Inputs.Render(provenance.Inputs.Select(Row))}
            <p class="quiet">The same inputs and the same program give the same page, byte for byte.</p>

            """;

    static TableRow Row(InputDigest input) =>
        TableRow.Of(
            $"<code>{input.Path}</code>",
            $"<span title=\"{input.Bytes:N0} bytes\">{Spoken.Bytes(input.Bytes)}</span>",
            $"<code>{input.Sha256}</code>"
        );

    public static Html Problems(IReadOnlyList<Problem> problems) => ProblemTable.Render(problems.Select(Row));

    static TableRow Row(Problem problem) =>
        TableRow.Of(
            problem.Line > 0 ? $"<code>{problem.File}:{problem.Line}</code>" : (Html)$"<code>{problem.File}</code>",
            Html.Text(problem.Sentence),
            Html.Text(problem.Remedy),
            $"{problem.Records:N0}"
        );
}
