using Firebreak.Response;
using Spectre.Console;

namespace Firebreak;

/// <summary>Legal clocks in a terminal.</summary>
static class ClockScreen
{
    public static void List(
        IAnsiConsole console,
        IReadOnlyList<(string CaseId, IReadOnlyList<ClockStatus> Clocks)> cases,
        Instant now
    )
    {
        if (cases.Count == 0)
        {
            console.WriteLine("No case yet, so no clock. The rules that ship:");
            foreach (var rule in ClockRules.Shipped)
                Print(console, $"  {rule.Id}", rule.Title);
        }
        foreach (var (id, clocks) in cases)
        {
            console.MarkupLine($"[bold]{Markup.Escape(id)}[/]");
            foreach (var clock in clocks)
                Write(console, clock, now);
        }
    }

    /// <summary>Those that run or ran; the rest by name.</summary>
    public static void Short(IAnsiConsole console, string caseId, IReadOnlyList<ClockStatus> clocks)
    {
        foreach (var clock in clocks.Where(clock => !IsQuiet(clock)))
            Write(console, clock, now: null);
        foreach (var same in clocks.Where(IsQuiet).GroupBy(clock => clock.State))
            Print(console, $"  {same.Key.Spoken()}:", string.Join(", ", same.Select(clock => clock.Id)));
        Print(console, "  ->", $"firebreak clock list {caseId}");
    }

    static bool IsQuiet(ClockStatus clock) =>
        clock.State is ClockState.ScopeNotDeclared or ClockState.NotApplicable or ClockState.NotStarted;

    static void Write(IAnsiConsole console, ClockStatus clock, Instant? now)
    {
        console.MarkupLine($"  {State(clock.State)}  {Markup.Escape(clock.Id)}  {Markup.Escape(clock.Title)}");
        Print(console, "     ", clock.Sentence + Left(clock, now));
        if (clock.Next.Length > 0)
            Print(console, "     ->", clock.Next);
    }

    static string Left(ClockStatus clock, Instant? now) =>
        clock is { Deadline: { } deadline, State: ClockState.Running or ClockState.DueSoon or ClockState.Delayed }
        && now is { } at
            ? $"; {Spoken(deadline - at)} left"
            : "";

    static string Spoken(TimeSpan left) =>
        left.TotalHours >= 48 ? $"{(int)left.TotalDays} days {left.Hours} hours"
        : left.TotalMinutes >= 120 ? $"{(int)left.TotalHours} hours"
        : $"{(int)left.TotalMinutes} minutes";

    static string State(ClockState state) =>
        state switch
        {
            ClockState.Missed => "[bold red]MISSED[/]",
            ClockState.DueSoon => "[bold yellow]DUE SOON[/]",
            ClockState.Running or ClockState.Delayed => $"[yellow]{state.Spoken()}[/]",
            ClockState.Met => "[green]met[/]",
            _ => $"[dim]{state.Spoken()}[/]",
        };

    public static void Show(IAnsiConsole console, ClockRule rule)
    {
        console.MarkupLine($"[bold]{Markup.Escape(rule.Id)}[/]  {Markup.Escape(rule.Title)}");
        Print(console, "to:", rule.Recipient);
        Print(console, "in force:", $"{rule.Jurisdiction}; text checked on {rule.VerifiedOn:d MMM yyyy}");
        Print(console, "ours?", rule.Scope.Asks);
        foreach (var note in rule.Scope.Notes)
            Print(console, "  note:", note);
        Print(console, "starts:", rule.Trigger.Asks);
        Print(console, "period:", Period(rule));
        if (rule.Relief.Length > 0)
            Print(console, "moved by:", rule.Relief);
        foreach (var source in rule.Sources)
            Print(console, "source:", $"{source.Title}, {source.Section}: {source.Says}");
        console.WriteLine("This is a count of days from what you declare, and no legal advice.");
    }

    static string Period(ClockRule rule) =>
        rule.Period.Unit switch
        {
            ClockUnit.Hours => $"{rule.Period.Count} elapsed hours",
            ClockUnit.EndOfCalendarDay => $"to the end of calendar day {rule.Period.Count} after, in your time zone",
            _ =>
                $"{rule.Period.Count} business days ({rule.Period.Calendar}), to {rule.Period.ClosesAt} {rule.Period.Zone}",
        };

    static void Print(IAnsiConsole console, string mark, string text) =>
        console.Profile.Out.Writer.WriteLine(Folded.Text(mark, text, console.Profile.Width));
}
