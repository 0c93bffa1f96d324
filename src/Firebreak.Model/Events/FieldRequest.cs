using System.Collections.Frozen;

namespace Firebreak.Model;

/// <summary>The field names that consumers want from every event, handed to a reader before it starts: nothing else is decoded.</summary>
/// <remarks>Names are those that Sigma rules use for the log source ("properties.userAgent", "callerIpAddress"); the reader resolves
/// a dotted name as a nested path or as a literal key, whichever the record has.</remarks>
public sealed class FieldRequest
{
    readonly FrozenDictionary<string, int> slots;

    FieldRequest(string[] names, bool allText)
    {
        Names = names;
        AllText = allText;
        slots = names.Index().ToFrozenDictionary(pair => pair.Item, pair => pair.Index);
    }

    public static FieldRequest Nothing { get; } = new([], allText: false);

    public IReadOnlyList<string> Names { get; }

    /// <summary>Keyword rules ask for every value of the event.</summary>
    public bool AllText { get; }

    public static FieldRequest Of(IEnumerable<string> names, bool allText) =>
        new([.. names.Distinct().Order(StringComparer.Ordinal)], allText);

    /// <summary>The slot of a field; −1 when nobody asked for it.</summary>
    public int SlotOf(string name) => slots.GetValueOrDefault(name, -1);
}
