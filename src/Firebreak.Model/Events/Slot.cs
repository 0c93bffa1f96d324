namespace Firebreak.Model;

/// <summary>What an event says for one requested field.</summary>
public enum SlotKind : byte
{
    Missing = 0,
    Null,
    Integer,
    Real,
    Boolean,
    Text,
    List,
}

/// <summary>A field's value by reference: numbers inside, text and lists as a range of the batch's buffers.</summary>
public readonly record struct Slot(SlotKind Kind, int Start, int Length, long Bits)
{
    public static Slot Missing => default;
    public static Slot Null => new(SlotKind.Null, 0, 0, 0);

    public static Slot Integer(long value) => new(SlotKind.Integer, 0, 0, value);

    public static Slot Real(double value) => new(SlotKind.Real, 0, 0, BitConverter.DoubleToInt64Bits(value));

    public static Slot Boolean(bool value) => new(SlotKind.Boolean, 0, 0, value ? 1 : 0);

    public long AsInteger => Bits;
    public double AsReal => BitConverter.Int64BitsToDouble(Bits);
    public bool AsBoolean => Bits != 0;
}
