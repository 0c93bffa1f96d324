using System.Security.Cryptography;
using System.Text;
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

    /// <summary>Beyond this many input files the page shows a digest of them all; the assessment's JSON lists each.</summary>
    const int InputsShownMax = 60;

    public static Html Provenance(Provenance provenance) =>
        $"""
            {Facts.Of(
                new("Program", Html.Text(provenance.Program)),
                new("Rule set", Html.Text(provenance.RuleSet)),
                new("Inputs", Html.Text(Summary(provenance.Inputs))),
                new("Content", Note.List(provenance.Content))
            )}
            {Listed(provenance.Inputs)}
            <p class="quiet">The same inputs and the same program give the same page, byte for byte.</p>

            """;

    static Html Listed(IReadOnlyList<InputDigest> inputs) =>
        inputs.Count <= InputsShownMax
            ? Inputs.Render(inputs.Select(Row))
            : $"<p>Each file stands with its size and SHA-256 in <code>assessment.json</code>.</p>";

    // One digest over all digests: two reports that show the same one rest on the same bytes.
    static string Summary(IReadOnlyList<InputDigest> inputs)
    {
        var lines = string.Join('\n', inputs.Select(input => $"{input.Sha256} {input.Path}"));
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines)));
        return $"{inputs.Count:N0} files, {Spoken.Bytes(inputs.Sum(input => input.Bytes))}, together {digest}";
    }

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
