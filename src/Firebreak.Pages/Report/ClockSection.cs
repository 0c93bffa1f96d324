using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>Legal clocks as they follow from what people declared. A page does not know when it is read, so it names deadlines and
/// leaves "overdue" to the program.</summary>
static class ClockSection
{
    static readonly Table Clocks = new("Legal clocks", ["Duty", "State", "Due", "Where it stands", "Rule"])
    {
        Looks = ["name"],
    };

    public static Html Render(IReadOnlyList<ClockStatus> clocks) =>
        clocks.Count == 0
            ? Html.Empty
            : $"""
                {Note.Lede(
                    "A clock runs only once a named person declared that the duty is ours and what started it. Whether one is overdue says: firebreak clock list"
                )}
                {Clocks.Render(clocks.Select(Row))}
                {clocks.Where(clock => clock.Counted.Count > 0).Select(Counted)}

                """;

    static TableRow Row(ClockStatus clock) =>
        TableRow.Of(
            $"{clock.Title} <code>{clock.Id}</code>",
            State(clock.State),
            clock.DeadlineLocal.Length > 0
                ? Html.Text(clock.DeadlineLocal)
                : $"<span class=\"quiet\">no deadline</span>",
            Html.Text(clock.Sentence),
            $"{clock.Source}; checked {Spoken.Day(clock.VerifiedOn)}"
        );

    static Html State(ClockState state) =>
        state switch
        {
            ClockState.Missed => Badge.Toned(state.Spoken(), "abused"),
            ClockState.Running or ClockState.DueSoon or ClockState.Delayed => Badge.Toned(
                state.Spoken(),
                "cannot-tell"
            ),
            ClockState.Met => Badge.Toned(state.Spoken(), "no-evidence"),
            _ => Badge.Plain(state.Spoken()),
        };

    static Html Counted(ClockStatus clock) =>
        Note.Fold($"How the deadline of {clock.Id} was counted", Note.List(clock.Counted));
}
