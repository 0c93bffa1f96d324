using Firebreak.Response;
using Spectre.Console;

namespace Firebreak;

/// <summary>An assessment in a terminal: the word, why, what is not known, what to do first, then the relationships.</summary>
static class AssessmentScreen
{
    const int ReasonsShown = 6;
    const int StepsShown = 3;

    public static void Write(IAnsiConsole console, Assessment assessment)
    {
        Headline(console, assessment);
        Why(console, assessment);
        NotKnown(console, assessment);
        DoFirst(console, assessment);
        Relationships(console, assessment);
        Searched(console, assessment);
    }

    static void Headline(IAnsiConsole console, Assessment assessment)
    {
        var window = assessment.Window;
        console.MarkupLine($"[bold]{Markup.Escape(assessment.Vendor)}[/]: {Word(assessment.Word)}");
        console.MarkupLine($"[dim]{Markup.Escape(assessment.Disclosure)}[/]");
        console.MarkupLine(
            $"since {window.FocusFrom.Day:d MMM yyyy} ({Markup.Escape(window.Basis)}), as of {window.AsOf}"
        );
        console.MarkupLine(
            $"[dim]logs searched from {window.Whole.From.Day:d MMM yyyy}: {window.LookBackDays} days of look-back[/]"
        );
        console.WriteLine();
    }

    static string Word(VerdictWord word) =>
        word switch
        {
            VerdictWord.Abused => "[bold red]ABUSED[/]",
            VerdictWord.CannotTell => "[bold yellow]CANNOT TELL[/]",
            _ => "[bold green]NO EVIDENCE[/]",
        };

    static void Why(IAnsiConsole console, Assessment assessment)
    {
        console.MarkupLine("[bold]Why[/]");
        foreach (var reason in assessment.Because.Take(ReasonsShown))
            Line(console, "-", reason);
        if (assessment.Because.Count > ReasonsShown)
            console.MarkupLine($"  [dim]and {assessment.Because.Count - ReasonsShown} more in the report[/]");
        console.WriteLine();
    }

    static void NotKnown(IAnsiConsole console, Assessment assessment)
    {
        var open = OpenQuestions.Of(assessment);
        if (open.Count == 0)
            return;
        console.MarkupLine("[bold]Not known, and what would settle it[/]");
        foreach (var (who, doubt) in open.Take(ReasonsShown))
        {
            Line(console, "?", who.Length > 0 ? $"{who}: {doubt.Sentence}" : doubt.Sentence);
            Line(console, "  ->", doubt.Settle);
        }
        if (open.Count > ReasonsShown)
            console.MarkupLine($"  [dim]and {open.Count - ReasonsShown} more in the report[/]");
        console.WriteLine();
    }

    static void DoFirst(IAnsiConsole console, Assessment assessment)
    {
        if (assessment.Revoke.Count == 0)
            return;
        console.MarkupLine("[bold]Do first[/] [dim](nothing is run by Firebreak)[/]");
        foreach (var step in assessment.Revoke.Take(StepsShown))
        {
            console.Profile.Out.Writer.WriteLine($"  {step.Order}. {step.Command}");
            Line(console, "   breaks:", step.Breaks);
            console.Profile.Out.Writer.WriteLine($"     undo:   {step.Undo}");
        }
        if (assessment.Revoke.Count > StepsShown)
            console.MarkupLine($"  [dim]and {assessment.Revoke.Count - StepsShown} more in the report[/]");
        console.WriteLine();
    }

    static void Relationships(IAnsiConsole console, Assessment assessment)
    {
        if (assessment.Relationships.Count == 0)
            return;
        var table = new Table()
            .Border(TableBorder.Simple)
            .AddColumns("relationship", "plane", "zones", "verdict", "since the compromise");
        foreach (var verdict in assessment.Relationships)
            table.AddRow(
                Markup.Escape(verdict.Relationship.Principal.Name),
                verdict.Relationship.Plane.Key(),
                Markup.Escape(string.Join(", ", verdict.Relationship.Zones)),
                Word(verdict.Word),
                Markup.Escape(Spans(verdict))
            );
        console.Write(table);
    }

    static string Spans(RelationshipVerdict verdict) =>
        string.Join(
            "; ",
            verdict
                .Spans.Where(span => span.InFocus)
                .Select(span => $"{span.Verdict.Word.Spoken()} {span.Period.Spoken()}")
        );

    static void Searched(IAnsiConsole console, Assessment assessment)
    {
        var searched = assessment.Searched;
        console.MarkupLine(
            $"[dim]Searched {searched.Events:N0} events of {searched.Days} days with {searched.Rules} rules and {searched.Indicators} indicators.[/]"
        );
        foreach (var source in searched.Sources)
            console.MarkupLine($"[dim]  {Markup.Escape(Source(source))}[/]");
    }

    static string Source(SourceCoverage source)
    {
        var span = source.Span is { } period ? $"{period.From.Day:d MMM} – {period.To.Day:d MMM yyyy}" : "nothing read";
        var unread = source.Unreadable > 0 ? $", {source.Unreadable:N0} unreadable" : "";
        return $"{source.Category.Spoken()}: {source.Events:N0} events, {span}{unread}, {(source.Gaps.Count == 1 ? "1 gap" : $"{source.Gaps.Count} gaps")}";
    }

    static void Line(IAnsiConsole console, string mark, string text) =>
        console.Profile.Out.Writer.WriteLine(Folded.Text("  " + mark, text, console.Profile.Width));
}
