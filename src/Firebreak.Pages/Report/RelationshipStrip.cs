using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>A relationship's word, span by span, with its findings as points.</summary>
static class RelationshipStrip
{
    public static Html Render(ReportFacts facts, RelationshipVerdict verdict) =>
        new Strip(facts.Axis, Label(verdict))
        {
            Spans = [.. verdict.Spans.Select(Span)],
            Points =
            [
                .. verdict.Findings.Select(f => new StripPoint(
                    f.Time,
                    f.Grade == Grade.Conclusive ? "conclusive" : "lead",
                    $"{f.Time}: {f.Sentence}"
                )),
            ],
            FocusFrom = facts.Assessment.Window.FocusFrom,
            AsOf = facts.Assessment.Window.AsOf,
        }.Render();

    static StripSpan Span(SpanVerdict span) =>
        new(
            span.Period,
            "word " + Badge.Tone(span.Verdict.Word),
            $"{Spoken.Period(span.Period)}: {span.Verdict.Word.Spoken()}{(span.InFocus ? "" : ", look-back")}",
            Letter(span.Verdict.Word)
        );

    // Repeats the colour for those who do not see it.
    static string Letter(VerdictWord word) =>
        word switch
        {
            VerdictWord.Abused => "!",
            VerdictWord.CannotTell => "?",
            _ => "–",
        };

    static string Label(RelationshipVerdict verdict) =>
        verdict.Spans.Count == 0
            ? "no span was judged"
            : string.Join("; ", verdict.Spans.Select(s => $"{s.Verdict.Word.Spoken()} {Spoken.Period(s.Period)}"));
}
