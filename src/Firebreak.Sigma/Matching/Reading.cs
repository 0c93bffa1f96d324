using System.Buffers;
using System.Globalization;
using System.Text;

namespace Firebreak.Sigma;

/// <summary>A value while it is tested: its text is decoded at most once and folded at most once.</summary>
ref struct Reading
{
    /// <summary>Characters to be given as scratch; small in Debug builds, so that ordinary tests outgrow it.</summary>
#if DEBUG
    internal const int ScratchChars = 2 * NumberCharsMax;
#else
    internal const int ScratchChars = 1024;
#endif

    const int NumberCharsMax = 32;
    readonly Span<char> scratch;
    Span<char> buffer;
    char[]? rented;
    int length = -1;
    bool folded;

    internal Reading(SigmaValue value, Span<char> scratch)
    {
        Value = value;
        this.scratch = scratch;
    }

    internal SigmaValue Value { get; }

    /// <summary>Nothing to compare a text with: missing, null, or a list, whose items are tested instead.</summary>
    internal readonly bool HasText =>
        Value.Kind is SigmaKind.Text or SigmaKind.Integer or SigmaKind.Real or SigmaKind.Boolean;

    /// <summary>The value as text: numbers in decimal, truth values as <c>true</c> and <c>false</c>.</summary>
    internal ReadOnlySpan<char> Text
    {
        get
        {
            if (length < 0)
                Decode();
            return buffer[..length];
        }
    }

    /// <summary>The text with letters folded as in <see cref="TextPattern"/>.</summary>
    internal ReadOnlySpan<char> Folded
    {
        get
        {
            var text = Text;
            var half = buffer.Slice(buffer.Length / 2, length);
            if (!folded)
                text.ToUpperInvariant(half);
            folded = true;
            return half;
        }
    }

    internal readonly void Dispose()
    {
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
    }

    void Decode()
    {
        // UTF-8 never has fewer bytes than UTF-16 has units.
        var room = 2 * Math.Max(Value.Utf8.Length, NumberCharsMax);
        buffer = room <= scratch.Length ? scratch : rented = ArrayPool<char>.Shared.Rent(room);
        length = Value.Kind switch
        {
            SigmaKind.Text => Encoding.UTF8.GetChars(Value.Utf8, buffer),
            SigmaKind.Integer => Format(Value.Integer),
            SigmaKind.Real => Format(Value.Real),
            SigmaKind.Boolean => Copy(Value.Boolean ? "true" : "false"),
            _ => 0,
        };
    }

    readonly int Format<T>(T number)
        where T : ISpanFormattable =>
        number.TryFormat(buffer, out var written, default, CultureInfo.InvariantCulture) ? written : 0;

    readonly int Copy(string word)
    {
        word.CopyTo(buffer);
        return word.Length;
    }
}
