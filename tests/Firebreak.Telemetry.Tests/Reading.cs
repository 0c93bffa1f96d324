using System.Text;

namespace Firebreak.Telemetry.Tests;

/// <summary>Reads bytes as a person's files and writes down what came of it.</summary>
static class Reading
{
    public static readonly Period Plausible = new(
        Instant.Of(new DateOnly(2015, 1, 1)),
        Instant.Of(new DateOnly(2030, 1, 1))
    );

    public static readonly string[] Requested =
    [
        "appId",
        "callerIpAddress",
        "properties.message",
        "ResultType",
        "targetResources.modifiedProperties.newValue",
    ];

    public static ReadingOptions Options { get; } = new(FieldRequest.Of(Requested, allText: false), Plausible);

    public static Inventory Take(params InputFile[] files) => LogInventory.Take(files, CancellationToken.None);

    public static IReadOnlyList<SegmentReading> All(
        Inventory inventory,
        Action<EventBatch>? consume = null,
        ReadingOptions? options = null
    ) =>
        [
            .. inventory.Segments.Select(s =>
                LogReader.Read(s, options ?? Options, consume ?? (_ => { }), CancellationToken.None)
            ),
        ];

    public static SegmentReading Only(byte[] content, Action<EventBatch>? consume = null) =>
        All(Take(InputFile.Of("logs/one", content)), consume).ShouldHaveSingleItem();

    public static SegmentReading Only(string content) => Only(Encoding.UTF8.GetBytes(content));

    /// <summary>Headers, requested fields and counts of everything read, as text.</summary>
    public static string Describe(params InputFile[] files)
    {
        var text = new StringBuilder();
        var inventory = Take(files);
        foreach (var reading in All(inventory, batch => Describe(batch, inventory, text)))
            Describe(reading, text);
        foreach (var problem in inventory.Problems)
            text.Append("problem ").Append(problem).Append('\n');
        return text.ToString();
    }

    static void Describe(EventBatch batch, Inventory inventory, StringBuilder text)
    {
        for (var index = 0; index < batch.Count; index++)
        {
            var e = batch.Header(index);
            text.Append($"#{e.Place.Record} {e.Time} {e.Category.Key()} {e.Outcome}\n");
            Line(
                text,
                "who",
                batch,
                ("principal", e.Principal),
                ("app", e.App),
                ("tenant", e.Tenant),
                ("credential", e.Credential),
                ("client", e.Client)
            );
            Line(text, "what", batch, ("operation", e.Operation), ("target", e.Target));
            text.Append(
                $"  from {e.Source} AS{e.SourceAsn} {e.SourceCountry} bytes {e.BytesOut} class {(int)e.Class}/{e.Activity} id {(e.Id.IsNone ? "none" : "set")}\n"
            );
            foreach (var name in Requested)
                if (batch.Field(index, batch.Request.SlotOf(name)) is { Kind: not SlotKind.Missing } slot)
                    text.Append($"  {name} = {Value(batch, slot)}\n");
            RawRecord.TryRead(inventory.Segments[e.Place.File], e.Place, out var raw).ShouldBeTrue();
            text.Append($"  at {e.Place.Offset}+{e.Place.Length} {Ends(Encoding.UTF8.GetString(raw))}\n");
        }
    }

    static string Ends(string raw) =>
        (raw[..Math.Min(12, raw.Length)] + "…" + raw[^Math.Min(8, raw.Length)..])
            .Replace("\r", "\\r")
            .Replace("\n", "\\n");

    static void Line(StringBuilder text, string word, EventBatch batch, params (string Name, Symbol Symbol)[] symbols)
    {
        text.Append("  ").Append(word);
        foreach (var (name, symbol) in symbols)
            if (!symbol.IsNone)
                text.Append($" {name}={batch.Symbols.Name(symbol)}");
        text.Append('\n');
    }

    public static string Value(EventBatch batch, Slot slot) =>
        slot.Kind switch
        {
            SlotKind.Null => "null",
            SlotKind.Integer => $"{slot.AsInteger}",
            SlotKind.Real => $"{slot.AsReal} real",
            SlotKind.Boolean => slot.AsBoolean ? "true" : "false",
            SlotKind.Text => $"'{batch.Text(slot)}'",
            SlotKind.List => "[" + string.Join(", ", batch.Items(slot).ToArray().Select(s => Value(batch, s))) + "]",
            _ => "missing",
        };

    public static void Describe(SegmentReading reading, StringBuilder text)
    {
        text.Append(
            $"read {reading.Path}: {reading.Records} records, {reading.Events} events, {reading.Platform} of the platform, "
        );
        text.Append(
            $"{reading.Unreadable} unreadable, {reading.NotRecognised} not recognised{(reading.Truncated ? ", truncated" : "")}\n"
        );
        foreach (var (category, one) in reading.Categories)
            text.Append(
                $"  {category.Key()}: {one.Events} {string.Join(' ', one.Unreadable.Select(u => $"{u.Key}={u.Value}"))}\n"
            );
        foreach (var spot in reading.Spots)
            text.Append($"  lost {spot.Records} of {spot.Category.Key()} between {spot.From} and {spot.To}\n");
        foreach (var problem in reading.Problems)
            text.Append("  ").Append(problem).Append('\n');
    }
}
