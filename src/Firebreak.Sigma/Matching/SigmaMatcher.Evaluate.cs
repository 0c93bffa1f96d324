namespace Firebreak.Sigma;

public sealed partial class SigmaMatcher
{
    static bool Holds<TEvent>(Clause clause, in TEvent item)
        where TEvent : ISigmaEvent, allows ref struct
    {
        switch (clause)
        {
            case Clause.And and:
                foreach (var part in and.Parts)
                    if (!Holds(part, in item))
                        return false;
                return true;
            case Clause.Or or:
                foreach (var part in or.Parts)
                    if (Holds(part, in item))
                        return true;
                return false;
            case Clause.Not not:
                return !Holds(not.Part, in item);
            case Clause.Field field:
                return Holds(field, in item);
            case Clause.Exists exists:
                return exists.Expected == (item.Get(exists.Slot).Kind != SigmaKind.Missing);
            case Clause.Reference reference:
                return Holds(reference, in item);
            default:
                return Holds((Clause.Keywords)clause, in item);
        }
    }

    static bool Holds<TEvent>(Clause.Field field, in TEvent item)
        where TEvent : ISigmaEvent, allows ref struct
    {
        var value = item.Get(field.Slot);
        if (value.Kind != SigmaKind.List)
            return Passes(field, value);

        // Each test asks the union of the items, so `all` may be satisfied by different ones.
        foreach (var test in field.Tests)
            if (FirstItem(field, test, value.Count, in item) >= 0 != field.All)
                return !field.All;
        return field.All;
    }

    /// <summary>All tests on one value, which is decoded once for them.</summary>
    static bool Passes(Clause.Field field, SigmaValue value)
    {
        var reading = new Reading(PartOf(field, value), stackalloc char[Reading.ScratchChars]);
        try
        {
            foreach (var test in field.Tests)
                if (test.Matches(ref reading) != field.All)
                    return !field.All;
            return field.All;
        }
        finally
        {
            reading.Dispose();
        }
    }

    static bool Passes(ValueTest test, SigmaValue value)
    {
        var reading = new Reading(value, stackalloc char[Reading.ScratchChars]);
        try
        {
            return test.Matches(ref reading);
        }
        finally
        {
            reading.Dispose();
        }
    }

    static SigmaValue PartOf(Clause.Field field, SigmaValue value) => field.Part is { } part ? part.Of(value) : value;

    /// <summary>Index of the first item of the list that passes, or -1.</summary>
    static int FirstItem<TEvent>(Clause.Field field, ValueTest test, int count, in TEvent item)
        where TEvent : ISigmaEvent, allows ref struct
    {
        for (var i = 0; i < count; i++)
            if (Passes(test, PartOf(field, item.Item(field.Slot, i))))
                return i;
        return -1;
    }

    static bool Holds<TEvent>(Clause.Keywords keywords, in TEvent item)
        where TEvent : ISigmaEvent, allows ref struct
    {
        foreach (var test in keywords.Tests)
            if (FirstValue(test, in item) >= 0 != keywords.All)
                return !keywords.All;
        return keywords.All;
    }

    /// <summary>Index of the first value of the event that passes, or -1.</summary>
    static int FirstValue<TEvent>(ValueTest test, in TEvent item)
        where TEvent : ISigmaEvent, allows ref struct
    {
        for (var i = 0; i < item.ValueCount; i++)
            if (Passes(test, item.Value(i)))
                return i;
        return -1;
    }

    static bool Holds<TEvent>(Clause.Reference reference, in TEvent item)
        where TEvent : ISigmaEvent, allows ref struct
    {
        var value = item.Get(reference.Slot);
        var other = item.Get(reference.OtherSlot);
        var count = value.Kind == SigmaKind.List ? value.Count : 1;
        var otherCount = other.Kind == SigmaKind.List ? other.Count : 1;
        for (var i = 0; i < count; i++)
        for (var j = 0; j < otherCount; j++)
        {
            var left = value.Kind == SigmaKind.List ? item.Item(reference.Slot, i) : value;
            var right = other.Kind == SigmaKind.List ? item.Item(reference.OtherSlot, j) : other;
            if (Agree(reference, left, right))
                return true;
        }

        return false;
    }

    static bool Agree(Clause.Reference reference, SigmaValue value, SigmaValue other)
    {
        using var left = new Reading(value, stackalloc char[Reading.ScratchChars]);
        using var right = new Reading(other, stackalloc char[Reading.ScratchChars]);
        if (!left.HasText || !right.HasText)
            return false;

        var text = reference.Cased ? left.Text : left.Folded;
        var part = reference.Cased ? right.Text : right.Folded;
        return reference.Position switch
        {
            Position.Whole => text.SequenceEqual(part),
            Position.Anywhere => text.IndexOf(part, StringComparison.Ordinal) >= 0,
            Position.Start => text.StartsWith(part, StringComparison.Ordinal),
            _ => text.EndsWith(part, StringComparison.Ordinal),
        };
    }
}
