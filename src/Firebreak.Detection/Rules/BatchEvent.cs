using Firebreak.Sigma;

namespace Firebreak.Detection;

/// <summary>One event of a batch as a Sigma matcher looks at it.</summary>
/// <param name="slots">The batch's slot of each of the matcher's fields.</param>
readonly ref struct BatchEvent(EventBatch batch, int index, int[] slots) : ISigmaEvent
{
    public SigmaValue Get(int field) => Of(batch.Field(index, slots[field]));

    public SigmaValue Item(int field, int item) => Of(batch.Items(batch.Field(index, slots[field]))[item]);

    public int ValueCount => batch.AllText(index).Length;

    public SigmaValue Value(int value) => Of(batch.AllText(index)[value]);

    SigmaValue Of(Slot slot) =>
        slot.Kind switch
        {
            SlotKind.Null => SigmaValue.Null,
            SlotKind.Integer => SigmaValue.Of(slot.AsInteger),
            SlotKind.Real => SigmaValue.Of(slot.AsReal),
            SlotKind.Boolean => SigmaValue.Of(slot.AsBoolean),
            SlotKind.Text => SigmaValue.Of(batch.Utf8(slot)),
            SlotKind.List => SigmaValue.List(slot.Length),
            _ => SigmaValue.Missing,
        };
}
