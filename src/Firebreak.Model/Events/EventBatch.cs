using System.Text;

namespace Firebreak.Model;

/// <summary>A few thousand events as readers deliver them: one UTF-8 buffer, one header per event, one slot per event and requested field.
/// The batch is reused; a consumer that keeps something copies it.</summary>
public sealed class EventBatch(FieldRequest request, SymbolTable symbols)
{
    readonly List<EventHeader> headers = [];
    readonly List<Slot> slots = [];
    readonly List<Slot> items = [];
    readonly List<Slot> allText = [];
    readonly List<int> allTextStarts = [];
    byte[] buffer = new byte[1 << 16];
    int used;

    public FieldRequest Request { get; } = request;
    public SymbolTable Symbols { get; } = symbols;
    public int Count => headers.Count;

    /// <summary>Bytes of text held: a reader flushes the batch before this grows beyond its limit.</summary>
    public int BytesUsed => used;

    public ref readonly EventHeader Header(int index) =>
        ref System.Runtime.InteropServices.CollectionsMarshal.AsSpan(headers)[index];

    public Slot Field(int index, int slot) => slot < 0 ? Slot.Missing : slots[index * Request.Names.Count + slot];

    public ReadOnlySpan<byte> Utf8(Slot text) =>
        text.Kind == SlotKind.Text ? buffer.AsSpan(text.Start, text.Length) : [];

    public string Text(Slot text) => Encoding.UTF8.GetString(Utf8(text));

    public ReadOnlySpan<Slot> Items(Slot list) =>
        list.Kind == SlotKind.List
            ? System.Runtime.InteropServices.CollectionsMarshal.AsSpan(items).Slice(list.Start, list.Length)
            : [];

    /// <summary>Every value of the event, when the request asked for all text.</summary>
    public ReadOnlySpan<Slot> AllText(int index)
    {
        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(allText);
        return all[allTextStarts[index]..(index + 1 < allTextStarts.Count ? allTextStarts[index + 1] : all.Length)];
    }

    /// <summary>Empties the batch for the next events.</summary>
    public void Clear()
    {
        headers.Clear();
        slots.Clear();
        items.Clear();
        allText.Clear();
        allTextStarts.Clear();
        used = 0;
        Symbols.Trim();
    }

    /// <summary>Begins an event, all of its fields missing. Values set from here on belong to it.</summary>
    public ref EventHeader Append()
    {
        headers.Add(new EventHeader { Count = 1 });
        allTextStarts.Add(allText.Count);
        for (var slot = 0; slot < Request.Names.Count; slot++)
            slots.Add(Slot.Missing);
        return ref System.Runtime.InteropServices.CollectionsMarshal.AsSpan(headers)[^1];
    }

    /// <summary>Takes back the event begun last, when its record turns out to be unreadable.</summary>
    public void RemoveLast()
    {
        allText.RemoveRange(allTextStarts[^1], allText.Count - allTextStarts[^1]);
        allTextStarts.RemoveAt(allTextStarts.Count - 1);
        headers.RemoveAt(headers.Count - 1);
        slots.RemoveRange(slots.Count - Request.Names.Count, Request.Names.Count);
    }

    /// <summary>Sets a field of the event begun last.</summary>
    public void Set(int slot, Slot value) => slots[(headers.Count - 1) * Request.Names.Count + slot] = value;

    /// <summary>Adds a value to the event's list of all values.</summary>
    public void AddToAllText(Slot value) => allText.Add(value);

    public Slot AddText(ReadOnlySpan<byte> utf8)
    {
        if (used + utf8.Length > buffer.Length)
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, used + utf8.Length));
        utf8.CopyTo(buffer.AsSpan(used));
        used += utf8.Length;
        return new Slot(SlotKind.Text, used - utf8.Length, utf8.Length, 0);
    }

    public Slot AddList(ReadOnlySpan<Slot> values)
    {
        var start = items.Count;
        foreach (var value in values)
            items.Add(value);
        return new Slot(SlotKind.List, start, values.Length, 0);
    }
}
