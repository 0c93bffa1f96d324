using System.Text;

namespace Firebreak.Model;

/// <summary>Text → <see cref="Symbol"/> with a memory of names, one per reading thread. Bounded: a batch begins with
/// <see cref="Trim"/>, which forgets everything once too much is held, so the names of the batch at hand can always be told.</summary>
public sealed class SymbolTable
{
    const int BytesHeldMax = 16 << 20;
    const int FoldedBytesMax = 256;

    // Keyed by a fast hash of the text; the text itself is compared, so a clash only costs a second hashing.
    readonly Dictionary<int, (byte[] Text, Symbol Symbol)> known = [];
    readonly Dictionary<Symbol, byte[]> names = [];
    int bytesHeld;

    public Symbol Intern(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
            return Symbol.None;
        var hash = new HashCode();
        hash.AddBytes(utf8);
        var key = hash.ToHashCode();
        if (known.TryGetValue(key, out var entry) && utf8.SequenceEqual(entry.Text))
            return entry.Symbol;
        return Remember(key, utf8.ToArray());
    }

    /// <summary>Interns an identifier whose case carries nothing.</summary>
    public Symbol InternId(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > FoldedBytesMax)
            return Intern(utf8);
        Span<byte> folded = stackalloc byte[FoldedBytesMax];
        Ascii.ToLower(utf8, folded, out var written);
        return written == utf8.Length ? Intern(folded[..written]) : Intern(utf8);
    }

    Symbol Remember(int key, byte[] text)
    {
        var symbol = Symbol.Of(text);
        known[key] = (text, symbol);
        if (names.TryAdd(symbol, text))
            bytesHeld += text.Length + 96;
        return symbol;
    }

    /// <summary>The text behind a symbol of the batch at hand; empty when there is none.</summary>
    public ReadOnlySpan<byte> Utf8(Symbol symbol) => names.TryGetValue(symbol, out var text) ? text : [];

    /// <inheritdoc cref="Utf8"/>
    public string Name(Symbol symbol) => Encoding.UTF8.GetString(Utf8(symbol));

    /// <summary>Called between batches.</summary>
    public void Trim()
    {
        if (bytesHeld < BytesHeldMax)
            return;
        known.Clear();
        names.Clear();
        bytesHeld = 0;
    }
}
