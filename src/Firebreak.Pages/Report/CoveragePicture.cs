using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>What the logs account for over the window: one row per category, gaps hatched by kind and numbered.</summary>
static class CoveragePicture
{
    public static Html Render(ReportFacts facts)
    {
        var window = facts.Assessment.Window;
        var rows = CoverageRow.Of(facts);
        if (rows.Count == 0)
            return Note.Empty(
                "No log was read, so nothing is covered. Hand over logs of this vendor's relationships and assess again."
            );
        return $"""
            <figure class="timeline">
            <div class="row head"><div class="name">UTC</div>{AxisRow.Render(
                facts.Axis,
                window.FocusFrom,
                window.AsOf
            )}</div>
            {rows.Select(Html (row) => Row(facts, row))}
            <figcaption>{GapPattern.Legend()}<p>Shaded: the look-back, which does not decide the word. Every gap stands in the table below under its number.</p></figcaption>
            </figure>
            """;
    }

    static Html Row(ReportFacts facts, CoverageRow row) =>
        $"""
            <div class="row"><div class="name">{row.Category.Spoken()}<span class="quiet">{row.Amount}</span></div>
            {Picture(facts, row)}</div>

            """;

    static Html Picture(ReportFacts facts, CoverageRow row) =>
        new Strip(facts.Axis, row.Sentence)
        {
            Spans =
            [
                .. row.Covered.Select(p => new StripSpan(
                    p,
                    row.Proven ? "covered" : "gap unproven",
                    $"{Spoken.Period(p)}: log covers the time"
                )),
                .. row.Gaps.SelectMany(g => Clip(facts, g)),
            ],
            FocusFrom = facts.Assessment.Window.FocusFrom,
            AsOf = facts.Assessment.Window.AsOf,
        }.Render();

    static IEnumerable<StripSpan> Clip(ReportFacts facts, NumberedGap gap) =>
        gap.Gap.Period.Intersect(facts.Axis.Whole) is { } seen
            ?
            [
                new StripSpan(
                    seen,
                    GapPattern.Look(gap.Gap.Kind),
                    $"{gap.Name}, {GapPattern.Spoken(gap.Gap.Kind)}, {Spoken.Period(gap.Gap.Period)}: {gap.Gap.Reason}",
                    gap.Name
                ),
            ]
            : [];
}
