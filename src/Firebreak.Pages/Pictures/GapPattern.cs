using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>The hatches by which gaps are told apart without colour: five families, each kind in one of them.</summary>
static class GapPattern
{
    public static readonly IReadOnlyList<(string Family, string Meaning)> Families =
    [
        ("missing", "no log: never received, not kept long enough, or ended early"),
        ("hole", "a hole inside the log"),
        ("cleared", "the log was cleared"),
        ("unreadable", "records there, but what is needed in them cannot be read"),
        ("unproven", "records there, but nothing proves that none is missing"),
    ];

    /// <summary>Class names of a gap's rectangle.</summary>
    public static string Look(GapKind kind) => $"gap {Family(kind)}";

    public static string Family(GapKind kind) =>
        kind switch
        {
            GapKind.SourceAbsent or GapKind.RetentionTooShort or GapKind.EndsEarly => "missing",
            GapKind.LogCleared => "cleared",
            GapKind.UnreadableRecords or GapKind.FieldAbsent or GapKind.RuleNotEvaluable => "unreadable",
            GapKind.CompletenessUnknown => "unproven",
            _ => "hole",
        };

    public static string Spoken(GapKind kind) =>
        kind switch
        {
            GapKind.SourceAbsent => "log absent",
            GapKind.TimeHole => "silence",
            GapKind.RecordIdHole => "record numbers missing",
            GapKind.LogCleared => "log cleared",
            GapKind.UnreadableRecords => "unreadable records",
            GapKind.FieldAbsent => "field absent",
            GapKind.RetentionTooShort => "not kept long enough",
            GapKind.RuleNotEvaluable => "rules cannot be evaluated",
            GapKind.EndsEarly => "ends early",
            GapKind.RowsMissing => "rows missing",
            GapKind.LastUseNotSeen => "known use not in the log",
            GapKind.CompletenessUnknown => "completeness unknown",
            _ => "gap",
        };

    /// <summary>Stands once in a page; rectangles refer to it by class through the style sheet.</summary>
    public static Html Definitions =>
        $"""
            <svg class="definitions" width="0" height="0" aria-hidden="true" focusable="false"><defs>
            <pattern id="hatch-missing" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="under" width="7" height="7"/><rect class="line" width="2.5" height="7"/></pattern>
            <pattern id="hatch-hole" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="under" width="7" height="7"/><path class="thread" d="M0 3.5h7M3.5 0v7"/></pattern>
            <pattern id="hatch-cleared" width="5" height="5" patternUnits="userSpaceOnUse"><rect class="under" width="5" height="5"/><rect class="blood" width="3" height="5"/></pattern>
            <pattern id="hatch-unreadable" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="under" width="6" height="6"/><circle class="line" cx="3" cy="3" r="1.6"/></pattern>
            <pattern id="hatch-unproven" width="6" height="5" patternUnits="userSpaceOnUse"><rect class="cover" width="6" height="5"/><rect class="under" width="6" height="2"/></pattern>
            </defs></svg>
            """;

    public static Html Legend() =>
        $"""
            <ul class="legend" aria-label="Legend">
            <li>{Swatch("covered")} log covers the time</li>
            {Families.Select(Html (f) => $"<li>{Swatch("gap " + f.Family)} {f.Meaning}</li>\n")}</ul>
            """;

    static Html Swatch(string look) =>
        $"<svg class=\"swatch\" width=\"26\" height=\"14\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"{look}\" width=\"26\" height=\"14\"/></svg>";
}
