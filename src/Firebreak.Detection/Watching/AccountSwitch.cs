namespace Firebreak.Detection;

/// <summary>Entra writes the disabling of a service principal as "Update service principal" with the property AccountEnabled
/// changed; only the changed value tells whether it was switched off or on.</summary>
static class AccountSwitch
{
    internal const string Names = "targetResources.modifiedProperties.displayName";
    internal const string Values = "targetResources.modifiedProperties.newValue";

    internal static AuditAct? Of(EventBatch batch, int index)
    {
        var names = batch.Field(index, batch.Request.SlotOf(Names));
        var values = batch.Field(index, batch.Request.SlotOf(Values));
        if (names.Kind == SlotKind.Text)
            return IsSwitch(batch, names) ? ActOf(batch, values) : null;

        var all = batch.Items(names);
        for (var at = 0; at < all.Length; at++)
        {
            if (IsSwitch(batch, all[at]))
                return ActOf(batch, ValueAt(batch, values, at, all.Length));
        }
        return null;
    }

    static bool IsSwitch(EventBatch batch, Slot name) => batch.Utf8(name).SequenceEqual("AccountEnabled"u8);

    static Slot ValueAt(EventBatch batch, Slot values, int at, int names)
    {
        var items = batch.Items(values);
        return items.Length == names ? items[at] : values;
    }

    static AuditAct? ActOf(EventBatch batch, Slot value)
    {
        if (value.Kind == SlotKind.Boolean)
            return value.AsBoolean ? AuditAct.Enabled : AuditAct.Disabled;
        if (value.Kind == SlotKind.List)
            return ActOfAny(batch, value);
        var text = batch.Text(value);
        if (text.Contains("false", StringComparison.OrdinalIgnoreCase))
            return AuditAct.Disabled;
        return text.Contains("true", StringComparison.OrdinalIgnoreCase) ? AuditAct.Enabled : null;
    }

    static AuditAct? ActOfAny(EventBatch batch, Slot list)
    {
        foreach (var item in batch.Items(list))
        {
            if (item.Kind != SlotKind.List && ActOf(batch, item) is { } act)
                return act;
        }
        return null;
    }
}
