using System.Text.Json;

namespace Firebreak.Telemetry;

enum WalkEnd
{
    /// <summary>The record is whole; its values are in the fields.</summary>
    Complete,

    /// <summary>The bytes end before the record does.</summary>
    More,

    /// <summary>The object is a page: its records begin after the length answered.</summary>
    Page,

    /// <summary>The bytes are no JSON, or text in them is no UTF-8.</summary>
    Malformed,
}

/// <summary>Walks over one JSON record once, collecting what the tree wants and stepping over the rest.</summary>
sealed class RecordWalker(FieldNode root, RecordFields fields)
{
    readonly FieldNode nobody = new();
    static readonly JsonReaderOptions Options = new() { MaxDepth = TelemetryLimits.JsonDepthMax };

    bool pages;
    long pageLength;

    public RecordFields Fields => fields;

    /// <summary>Reads the object at the front of <paramref name="utf8"/>.</summary>
    /// <param name="pages">Whether an object around an array of records is to be opened.</param>
    /// <param name="length">Bytes of the record, or up to a page's first record.</param>
    public WalkEnd Walk(ReadOnlySpan<byte> utf8, bool pages, out int length)
    {
        this.pages = pages;
        pageLength = -1;
        length = 0;
        fields.Clear();
        var at = new Cursor(utf8, isWhole: false, embedded: 0);
        try
        {
            var whole = at.Reader.Read() && Object(ref at, root, level: 0);
            length = (int)(pageLength >= 0 ? pageLength : at.Reader.BytesConsumed);
            return whole ? WalkEnd.Complete
                : pageLength >= 0 ? WalkEnd.Page
                : WalkEnd.More;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return WalkEnd.Malformed;
        }
    }

    /// <summary>Takes a value given as text (a CSV cell) for a node.</summary>
    public void TakeText(FieldNode? node, int start, int length)
    {
        pages = false;
        Text(node ?? nobody, start, length, level: 0, embedded: 0);
    }

    ref struct Cursor(ReadOnlySpan<byte> source, bool isWhole, int embedded)
    {
        public Utf8JsonReader Reader = new(source, isWhole, new JsonReaderState(Options));
        public readonly ReadOnlySpan<byte> Source = source;
        public readonly int Embedded = embedded;
    }

    bool Object(ref Cursor at, FieldNode into, int level)
    {
        var expected = into.First(level);
        Spelling? previous = null;
        while (true)
        {
            if (!at.Reader.Read())
                return false;
            if (at.Reader.TokenType == JsonTokenType.EndObject)
                return true;
            var asExpected =
                expected is not null && !at.Reader.ValueIsEscaped && at.Reader.ValueSpan.SequenceEqual(expected.Exact);
            var spelling = asExpected && expected is not null ? expected : Spell(ref at.Reader, into);
            if (previous is null)
                into.BeginsWith(level, spelling);
            else
                previous.Next = spelling;
            previous = spelling;
            expected = spelling.Next;
            if (!at.Reader.Read() || !Value(ref at, spelling.Node, level, inArray: false))
                return false;
        }
    }

    static Spelling Spell(ref Utf8JsonReader reader, FieldNode into)
    {
        if (!reader.ValueIsEscaped)
            return into.Spell(reader.ValueSpan);
        Span<byte> name = stackalloc byte[TelemetryLimits.NameBytesMax];
        return reader.ValueSpan.Length <= name.Length
            ? into.Spell(name[..reader.CopyString(name)])
            : into.Spell(reader.ValueSpan);
    }

    bool Value(ref Cursor at, FieldNode? node, int level, bool inArray)
    {
        if (node is null && !fields.AllText)
            return at.Reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray)
                || at.Reader.TrySkip();
        node ??= nobody;
        switch (at.Reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ObjectAt(ref at, node, level, inArray);
            case JsonTokenType.StartArray:
                return ArrayAt(ref at, node, level, inArray);
            case JsonTokenType.String:
                var (start, length) = fields.Store(ref at.Reader);
                Text(node, start, length, level, at.Embedded);
                return true;
            default:
                Scalar(ref at.Reader, node, level);
                return true;
        }
    }

    bool ObjectAt(ref Cursor at, FieldNode node, int level, bool inArray)
    {
        if (node.WantsRaw && !inArray && !Raw(at, node, level))
            return false;
        fields.Note(node.Field, level);
        if (!node.HasChildren && !fields.AllText)
            return at.Reader.TrySkip();
        return Object(ref at, node.Into, node.IsWrapper ? level + 1 : level);
    }

    bool ArrayAt(ref Cursor at, FieldNode node, int level, bool inArray)
    {
        if (node.IsPage && pages && level == 0 && at.Embedded == 0)
        {
            var ahead = at.Reader;
            if (!ahead.Read())
                return false;
            if (ahead.TokenType is JsonTokenType.StartObject or JsonTokenType.EndArray)
            {
                pageLength = at.Reader.BytesConsumed;
                return false;
            }
        }
        if (node.WantsRaw && !inArray && HoldsObjects(at.Reader) && !Raw(at, node, level))
            return false;
        while (at.Reader.Read())
        {
            if (at.Reader.TokenType == JsonTokenType.EndArray)
                return true;
            if (!Value(ref at, node, level, inArray: true))
                return false;
        }
        return false;
    }

    // The reader is a struct: passed by value it looks ahead without moving.
    static bool HoldsObjects(Utf8JsonReader ahead) => ahead.Read() && ahead.TokenType == JsonTokenType.StartObject;

    bool Raw(Cursor ahead, FieldNode node, int level)
    {
        var from = (int)ahead.Reader.TokenStartIndex;
        if (!ahead.Reader.TrySkip())
            return false;
        var raw = ahead.Source[from..(int)ahead.Reader.BytesConsumed];
        fields.Put(node, JsonTokenType.String, fields.Store(raw), raw.Length, level);
        return true;
    }

    void Scalar(ref Utf8JsonReader reader, FieldNode node, int level)
    {
        var span = reader.ValueSpan;
        var start = fields.Store(span);
        fields.Put(node, reader.TokenType, start, span.Length, level);
        if (reader.TokenType == JsonTokenType.Number)
            fields.AddToEverything(start, span.Length);
    }

    void Text(FieldNode node, int start, int length, int level, int embedded)
    {
        fields.Put(node, JsonTokenType.String, start, length, level);
        var embeds = node.HasChildren && length > 1 && fields.Text(start, 1)[0] is (byte)'{' or (byte)'[';
        if (!embeds || !Embedded(node, start, length, level, embedded + 1))
            fields.AddToEverything(start, length);
    }

    /// <summary>JSON written as text inside JSON is read as what it means; text that only looks like it stays text.</summary>
    bool Embedded(FieldNode node, int start, int length, int level, int embedded)
    {
        if (embedded > TelemetryLimits.EmbeddedDepthMax)
            return false;
        try
        {
            var at = new Cursor(fields.Text(start, length), isWhole: true, embedded);
            return at.Reader.Read() && Value(ref at, node, level, inArray: true);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            fields.Broken |= node.IsWrapper && node.Field == Field.None;
            return false;
        }
    }
}
