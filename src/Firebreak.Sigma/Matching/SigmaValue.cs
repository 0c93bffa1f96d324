namespace Firebreak.Sigma;

public enum SigmaKind : byte
{
    /// <summary>The event has no such field.</summary>
    Missing,

    /// <summary>The field is there and holds nothing.</summary>
    Null,
    Integer,
    Real,
    Boolean,
    Text,

    /// <summary>Several values; they are asked for one by one through <see cref="ISigmaEvent.Item"/>.</summary>
    List,
}

/// <summary>The value of one field of one event. Text is borrowed from the event's buffer, so a value lives no longer than that.</summary>
public readonly ref struct SigmaValue
{
    readonly long bits;

    SigmaValue(SigmaKind kind, long bits, ReadOnlySpan<byte> utf8)
    {
        Kind = kind;
        this.bits = bits;
        Utf8 = utf8;
    }

    public SigmaKind Kind { get; }

    /// <summary>The text of a <see cref="SigmaKind.Text"/>, as UTF-8; bytes that are not UTF-8 are read as U+FFFD.</summary>
    public ReadOnlySpan<byte> Utf8 { get; }

    public long Integer => bits;

    public double Real => BitConverter.Int64BitsToDouble(bits);

    public bool Boolean => bits != 0;

    /// <summary>How many items a <see cref="SigmaKind.List"/> has.</summary>
    public int Count => (int)bits;

    public static SigmaValue Missing => default;

    public static SigmaValue Null => new(SigmaKind.Null, 0, default);

    public static SigmaValue Of(long integer) => new(SigmaKind.Integer, integer, default);

    public static SigmaValue Of(double real) => new(SigmaKind.Real, BitConverter.DoubleToInt64Bits(real), default);

    public static SigmaValue Of(bool boolean) => new(SigmaKind.Boolean, boolean ? 1 : 0, default);

    public static SigmaValue Of(ReadOnlySpan<byte> utf8) => new(SigmaKind.Text, 0, utf8);

    public static SigmaValue List(int count) => new(SigmaKind.List, count, default);
}

/// <summary>
/// How a matcher looks into an event. Fields are numbered by their index in <see cref="SigmaMatcher.Fields"/>; a caller
/// with slots of its own keeps a map from one to the other.
/// </summary>
public interface ISigmaEvent
{
    /// <summary>The field's value. A dotted name is a nested path or a literal key, whichever exists: the caller knows.</summary>
    SigmaValue Get(int field);

    /// <summary>One item of a field whose value is a list; never itself a list.</summary>
    SigmaValue Item(int field, int index);

    /// <summary>How many values the whole event has. Only asked for when <see cref="SigmaMatcher.NeedsAllText"/>.</summary>
    int ValueCount { get; }

    /// <summary>One of all values of the event, list items each on their own; never a list.</summary>
    SigmaValue Value(int index);
}
