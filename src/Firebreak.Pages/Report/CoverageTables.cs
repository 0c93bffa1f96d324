using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>The picture of coverage as tables: sources first, then every gap with what would close it.</summary>
static class CoverageTables
{
    static readonly Table Sources = new(
        "Logs read",
        ["Log", "From (UTC)", "To (UTC)", "Events", "Unreadable", "Read twice", "Completeness", "Gaps"]
    )
    {
        Looks = ["", "", "", "number", "number", "number", "", ""],
    };

    static readonly Table Gaps = new(
        "Gaps",
        ["Gap", "Log", "Kind", "Time", "What is missing, and how that is known", "What would close it"]
    )
    {
        WhenEmpty = "No gap: the logs account for the whole window.",
    };

    public static Html Render(ReportFacts facts)
    {
        var rows = CoverageRow.Of(facts);
        return rows.Count == 0
            ? Html.Empty
            : $"{Gaps.Render(facts.Gaps.Select(Row))}\n{Sources.Render(rows.Select(Row))}\n";
    }

    static TableRow Row(NumberedGap gap) =>
        new(
            [
                Html.Text(gap.Name),
                Html.Text(gap.Gap.Category.Spoken()),
                Html.Text(GapPattern.Spoken(gap.Gap.Kind)),
                Html.Text(Spoken.Period(gap.Gap.Period)),
                Html.Text(gap.Gap.Reason),
                Html.Text(gap.Gap.Remedy),
            ],
            gap.Id
        );

    static TableRow Row(CoverageRow row) =>
        TableRow.Of(
            Html.Text(row.Category.Spoken()),
            Spoken.Time(row.Source?.Span?.From),
            Spoken.Time(row.Source?.Span?.To),
            $"{row.Source?.Events ?? 0:N0}",
            $"{row.Source?.Unreadable ?? 0:N0}",
            $"{row.Source?.Duplicates ?? 0:N0}",
            Html.Text(
                row.Source is { Span: not null } source ? CoverageRow.CompletenessSpoken(source) : "no log was read"
            ),
            Html.Join(row.Gaps.Select(Html (gap) => $"<a href=\"#{gap.Id}\">{gap.Name}</a>"), " ")
        );
}
