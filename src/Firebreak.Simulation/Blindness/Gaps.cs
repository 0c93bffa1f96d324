using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>The gaps that come with the program, and how to read further ones.</summary>
public static class Gaps
{
    const string Schema = "firebreak.gap/1";

    static readonly LogCategory[] Exported =
    [
        LogCategory.EntraServicePrincipalSignIns,
        LogCategory.EntraUserSignIns,
        LogCategory.EntraAudit,
        LogCategory.GraphActivity,
    ];

    static readonly Lazy<IReadOnlyList<LogGap>> Loaded = new(() =>
        [
            .. DataFiles
                .Under("Gaps/")
                .Select(data => Sound(Parse(data.Name, data.Set, data.Json)))
                .OrderBy(gap => gap.Id, StringComparer.Ordinal),
        ]
    );

    /// <summary>By id. Those that ship are sound; a test reads each.</summary>
    public static IReadOnlyList<LogGap> BuiltIn => Loaded.Value;

    /// <summary>The categories that a run exports at all.</summary>
    internal static IReadOnlyList<LogCategory> ExportedCategories => Exported;

    /// <summary>Reads one gap. Problems name the field and say what would be right; with any, there is no gap.</summary>
    public static (LogGap? Gap, IReadOnlyList<Problem> Problems) Parse(string file, string set, string json) =>
        JsonFields.Read(file, json, Schema, fields => Gap(fields, set));

    static LogGap Gap(JsonFields fields, string set)
    {
        var categories = fields.Choices("categories", ["all", .. Exported.Select(category => category.Key())]);
        var gap = new LogGap
        {
            Id = fields.Text("id"),
            Set = set,
            Title = fields.Text("title"),
            Summary = fields.Text("summary"),
            Categories = categories.Contains("all") ? Exported : [.. categories.Select(LogCategories.Parse)],
            Form = fields.Choice("form", GapForms.All),
            Around = fields.Choice("around", ["abuse", "focus", "look_back"]),
            Margin = fields.Span("margin", new(TimeSpan.FromHours(2), TimeSpan.FromHours(12))),
            Length = fields.Span("length", new(TimeSpan.FromDays(1), TimeSpan.FromDays(3))),
        };
        if (
            gap.Form == GapForms.SilentHole
            && gap.Categories.Contains(LogCategory.EntraAudit)
            && gap.Categories.Count == 1
        )
            fields.Complain(
                "form",
                "nobody can notice a silent hole in the audit log, it has quiet days of its own",
                "name a busier log, or use rows_missing or files_missing"
            );
        return gap;
    }

    static LogGap Sound((LogGap? Gap, IReadOnlyList<Problem> Problems) read) =>
        read.Gap ?? throw new InvalidDataException(string.Join("; ", read.Problems));
}
