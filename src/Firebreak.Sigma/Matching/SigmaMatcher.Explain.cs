using System.Collections.Immutable;

namespace Firebreak.Sigma;

/// <summary>One reason for a hit. A field of null is a keyword found somewhere in the event; a value of null is "missing or null".</summary>
public readonly record struct SigmaMatched(string? Field, string? Value);

public sealed partial class SigmaMatcher
{
    /// <summary>
    /// The fields and values of the event for which it matches, in the order of the condition, each once; of a list the
    /// items that did it. Empty when the event does not match, and also when it matches only because something is absent
    /// (<c>not filter</c>). For hits only: it costs more than <see cref="Matches{TEvent}"/>.
    /// </summary>
    public ImmutableArray<SigmaMatched> Explain<TEvent>(in TEvent item)
        where TEvent : ISigmaEvent, allows ref struct
    {
        var reasons = new List<SigmaMatched>();
        Explain(condition, in item, reasons);
        return [.. reasons.Distinct()];
    }

    static void Explain<TEvent>(Clause clause, in TEvent item, List<SigmaMatched> reasons)
        where TEvent : ISigmaEvent, allows ref struct
    {
        if (!Holds(clause, in item))
            return;

        switch (clause)
        {
            case Clause.And and:
                foreach (var part in and.Parts)
                    Explain(part, in item, reasons);
                break;
            case Clause.Or or:
                foreach (var part in or.Parts)
                    Explain(part, in item, reasons);
                break;
            case Clause.Field field:
                Explain(field, in item, reasons);
                break;
            case Clause.Exists exists:
                reasons.Add(new SigmaMatched(exists.Name, TextOf(item.Get(exists.Slot))));
                break;
            case Clause.Reference reference:
                reasons.Add(new SigmaMatched(reference.Name, TextOf(item.Get(reference.Slot))));
                reasons.Add(new SigmaMatched(reference.Other, TextOf(item.Get(reference.OtherSlot))));
                break;
            case Clause.Keywords keywords:
                foreach (var test in keywords.Tests)
                    if (FirstValue(test, in item) is >= 0 and var index)
                        reasons.Add(new SigmaMatched(Field: null, TextOf(item.Value(index))));
                break;
        }
    }

    static void Explain<TEvent>(Clause.Field field, in TEvent item, List<SigmaMatched> reasons)
        where TEvent : ISigmaEvent, allows ref struct
    {
        var value = item.Get(field.Slot);
        if (value.Kind != SigmaKind.List)
        {
            reasons.Add(new SigmaMatched(field.Name, TextOf(value)));
            return;
        }

        foreach (var test in field.Tests)
            if (FirstItem(field, test, value.Count, in item) is >= 0 and var index)
                reasons.Add(new SigmaMatched(field.Name, TextOf(item.Item(field.Slot, index))));
    }

    static string? TextOf(SigmaValue value)
    {
        using var reading = new Reading(value, stackalloc char[Reading.ScratchChars]);
        return reading.HasText ? reading.Text.ToString() : null;
    }
}
