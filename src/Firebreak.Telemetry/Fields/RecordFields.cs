using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;

namespace Firebreak.Telemetry;

/// <summary>What the walker found in the record at hand: header fields, requested values and, when asked for, all text.
/// Emptied and filled again for every record; nothing is allocated once it has grown.</summary>
sealed class RecordFields(int slotCount, bool allText)
{
    readonly Cell[] cells = new Cell[(int)Field.Count];
    readonly Chain[] chains = new Chain[slotCount];
    readonly List<Value> values = [];
    readonly List<Cell> everything = [];
    byte[] text = new byte[4096];
    int used;

    readonly record struct Cell(int Start, int Length, int Level, bool Set);

    readonly record struct Chain(int First, int Last, int Level);

    readonly record struct Value(JsonTokenType Kind, int Start, int Length, int Next);

    public bool AllText => allText;

    public void Clear()
    {
        Array.Clear(cells);
        Array.Clear(chains);
        values.Clear();
        everything.Clear();
        used = 0;
        Broken = false;
        Broken = false;
    }

    /// <summary>The record itself stood in a wrapper as JSON text, and that text is broken (Splunk cuts _raw, for one).</summary>
    public bool Broken { get; set; }

    /// <summary>Nothing was stored since <see cref="Clear"/>.</summary>
    public bool IsEmpty => used == 0;

    public bool Has(Field field) => cells[(int)field].Set;

    public ReadOnlySpan<byte> this[Field field] => Text(cells[(int)field].Start, cells[(int)field].Length);

    /// <summary>The first of two fields that says something.</summary>
    public ReadOnlySpan<byte> FirstOf(Field first, Field second) =>
        this[first] is { IsEmpty: false } text ? text : this[second];

    public ReadOnlySpan<byte> Text(int start, int length) => text.AsSpan(start, length);

    public int Store(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Reserve(utf8.Length));
        used += utf8.Length;
        return used - utf8.Length;
    }

    /// <summary>Stores the string at hand, unescaped; answers where.</summary>
    public (int Start, int Length) Store(ref Utf8JsonReader reader)
    {
        var span = reader.ValueSpan;
        if (!reader.ValueIsEscaped)
            return (Store(span), span.Length);
        var length = reader.CopyString(Reserve(span.Length));
        used += length;
        return (used - length, length);
    }

    public Span<byte> Reserve(int length)
    {
        if (used + length > text.Length)
            Array.Resize(ref text, Math.Max(text.Length * 2, used + length));
        return text.AsSpan(used);
    }

    public int Commit(int length)
    {
        used += length;
        return used - length;
    }

    /// <summary>Takes a value found at a node. The innermost record's value wins; there, the first that says something.</summary>
    public void Put(FieldNode node, JsonTokenType kind, int start, int length, int level)
    {
        if (node.Field != Field.None && kind != JsonTokenType.Null && length > 0)
            PutCell(ref cells[(int)node.Field], start, length, level);
        foreach (var slot in node.Slots)
            PutValue(ref chains[slot], kind, start, length, level);
    }

    /// <summary>Notes that an object stands at a field, whatever it holds.</summary>
    public void Note(Field field, int level)
    {
        if (field != Field.None)
            PutCell(ref cells[(int)field], 0, 0, level);
    }

    public void AddToEverything(int start, int length)
    {
        if (allText && length > 0)
            everything.Add(new(start, length, 0, true));
    }

    static void PutCell(ref Cell cell, int start, int length, int level)
    {
        if (!cell.Set || cell.Length == 0 || cell.Level < level)
            cell = new Cell(start, length, level, true);
    }

    void PutValue(ref Chain chain, JsonTokenType kind, int start, int length, int level)
    {
        var last = chain.Last - 1;
        var replace = last < 0 || values[last].Kind == JsonTokenType.Null || chain.Level < level;
        if (!replace && (chain.Level > level || kind == JsonTokenType.Null || Same(values[last], start, length)))
            return;
        if (replace && last >= 0 && kind == JsonTokenType.Null)
            return;
        values.Add(new Value(kind, start, length, 0));
        if (!replace)
            values[last] = values[last] with { Next = values.Count };
        chain = new Chain(replace ? values.Count : chain.First, values.Count, level);
    }

    bool Same(Value value, int start, int length) => Text(value.Start, value.Length).SequenceEqual(Text(start, length));

    /// <summary>Hands the requested values over to the event begun last.</summary>
    public void CopyTo(EventBatch batch)
    {
        for (var slot = 0; slot < chains.Length; slot++)
            if (chains[slot].First > 0)
                batch.Set(slot, ToSlot(batch, chains[slot]));
        foreach (var cell in everything)
            batch.AddToAllText(batch.AddText(Text(cell.Start, cell.Length)));
    }

    Slot ToSlot(EventBatch batch, Chain chain)
    {
        var value = values[chain.First - 1];
        if (value.Next == 0)
            return ToSlot(batch, value);
        var list = ArrayPool<Slot>.Shared.Rent(values.Count);
        var count = 0;
        for (var at = chain.First; at > 0; at = values[at - 1].Next)
            list[count++] = ToSlot(batch, values[at - 1]);
        var slot = batch.AddList(list.AsSpan(0, count));
        ArrayPool<Slot>.Shared.Return(list);
        return slot;
    }

    Slot ToSlot(EventBatch batch, Value value)
    {
        var span = Text(value.Start, value.Length);
        return value.Kind switch
        {
            JsonTokenType.Null => Slot.Null,
            JsonTokenType.True => Slot.Boolean(true),
            JsonTokenType.False => Slot.Boolean(false),
            JsonTokenType.Number when Utf8Parser.TryParse(span, out long whole, out var used) && used == span.Length =>
                Slot.Integer(whole),
            JsonTokenType.Number when Utf8Parser.TryParse(span, out double real, out var used) && used == span.Length =>
                Slot.Real(real),
            _ => batch.AddText(span),
        };
    }
}
