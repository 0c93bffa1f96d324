using System.Text.Json;

namespace Firebreak.Detection;

/// <summary>One event and one rule or indicator it met: a line of <c>detect --json</c> (schema firebreak.finding/1).</summary>
public sealed record DetectLine : IComparable<DetectLine>
{
    public string RuleId { get; init; } = "";
    public string RuleTitle { get; init; } = "";
    public string Level { get; init; } = "";
    public Grade Grade { get; init; } = Grade.Lead;
    public FindingKind Kind { get; init; } = FindingKind.Rule;
    public required Instant Time { get; init; }
    public required LogCategory Category { get; init; }
    public required string File { get; init; }
    public required long Record { get; init; }
    public required long Offset { get; init; }
    public IReadOnlyList<string> Attack { get; init; } = [];
    public IReadOnlyList<MatchedField> Matched { get; init; } = [];
    public string Sentence { get; init; } = "";

    /// <summary>By time, category, file, record, then rule: the order of the output, however the reading was split.</summary>
    public int CompareTo(DetectLine? other)
    {
        if (other is null)
            return 1;
        var order = Time.CompareTo(other.Time);
        if (order == 0)
            order = Category.CompareTo(other.Category);
        if (order == 0)
            order = string.CompareOrdinal(File, other.File);
        if (order == 0)
            order = (Record, Offset).CompareTo((other.Record, other.Offset));
        return order == 0 ? string.CompareOrdinal(RuleId, other.RuleId) : order;
    }

    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("schema"u8, "firebreak.finding/1"u8);
        json.WriteString("rule_id"u8, RuleId);
        json.WriteString("rule_title"u8, RuleTitle);
        json.WriteString("level"u8, Level);
        json.WriteString("grade"u8, Grade == Grade.Conclusive ? "conclusive"u8 : "lead"u8);
        json.WriteString("kind"u8, Kind == FindingKind.Indicator ? "indicator"u8 : "rule"u8);
        json.WriteString("time"u8, Time.ToString());
        json.WriteString("category"u8, Category.Key());
        json.WriteString("file"u8, File);
        json.WriteNumber("record"u8, Record);
        json.WriteNumber("offset"u8, Offset);
        json.WriteStartArray("attack"u8);
        foreach (var technique in Attack)
            json.WriteStringValue(technique);
        json.WriteEndArray();
        json.WriteStartArray("matched"u8);
        foreach (var (field, value) in Matched)
        {
            json.WriteStartObject();
            json.WriteString("field"u8, field);
            json.WriteString("value"u8, value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("sentence"u8, Sentence);
        json.WriteEndObject();
    }
}

/// <summary>A field and the value in it that satisfied a rule or indicator.</summary>
/// <param name="Field">Empty for a keyword found somewhere in the event.</param>
/// <param name="Value">Empty for "missing or null".</param>
public readonly record struct MatchedField(string Field, string Value);
