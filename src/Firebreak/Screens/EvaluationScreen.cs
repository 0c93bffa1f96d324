using Firebreak.Hunt;
using Firebreak.Simulation;
using Spectre.Console;

namespace Firebreak;

/// <summary>The tables of an evaluation, in Markdown so that they can be kept as they are printed.</summary>
static class EvaluationScreen
{
    public static void Write(IAnsiConsole console, IReadOnlyList<Evaluation> runs)
    {
        var total = runs.Aggregate(Score.Nothing, (sum, run) => sum + run.Score);
        Line(console, "| what | of | right | share |");
        Line(console, "| --- | ---: | ---: | ---: |");
        Row(console, "abused relationships called abused", total.Abused, total.Found);
        Row(
            console,
            "abused relationships not waved through (abused or cannot tell)",
            total.Abused,
            total.Found + total.Asked
        );
        Row(console, "hidden abuse called cannot tell", total.Hidden, total.HiddenRight);
        Row(console, "clean and fully covered called no evidence", total.CleanCovered, total.CleanCoveredRight);
        Row(console, "clean relationships not called abused", total.Clean, total.Clean - total.FalseAbused);
        Line(console, $"\nwrong \"no evidence\": {total.WrongNoEvidence}; without an answer: {total.Unanswered}\n");
        Shapes(console, runs);
    }

    static void Row(IAnsiConsole console, string what, int of, int right) =>
        Line(console, $"| {what} | {of} | {right} | {(of == 0 ? "" : $"{100.0 * right / of:0.0} %")} |");

    static void Shapes(IAnsiConsole console, IReadOnlyList<Evaluation> runs)
    {
        Line(console, "| shape | set | planted | abused | cannot tell | no evidence |");
        Line(console, "| --- | --- | ---: | ---: | ---: | ---: |");
        var planted = runs.SelectMany(run => run.Answers).Where(answer => answer.Truth.State == TrueState.Abused);
        foreach (
            var shape in planted
                .GroupBy(answer => answer.Truth.Shape)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
        )
        {
            var set = AttackShapes.BuiltIn.FirstOrDefault(known => known.Id == shape.Key)?.Set ?? "";
            var counts = new[] { VerdictWord.Abused, VerdictWord.CannotTell, VerdictWord.NoEvidence }.Select(word =>
                shape.Count(a => a.Word == word)
            );
            Line(console, $"| {shape.Key} | {set} | {shape.Count()} | {string.Join(" | ", counts)} |");
        }
    }

    public static void WriteMisses(IAnsiConsole console, IReadOnlyList<Evaluation> runs)
    {
        Line(console, "");
        foreach (var run in runs)
        foreach (var answer in run.Answers.Where(answer => !answer.Right))
            Line(
                console,
                $"seed {run.Options.Seed}: {answer.Truth.Id} ({answer.Truth.Vendor}) {answer.Truth.State} {answer.Truth.Shape} {answer.Truth.Gap}: said {answer.Word.Spoken()}: {string.Join(" / ", answer.Why)}"
            );
    }

    static void Line(IAnsiConsole console, string text) => console.Profile.Out.Writer.WriteLine(text);
}
