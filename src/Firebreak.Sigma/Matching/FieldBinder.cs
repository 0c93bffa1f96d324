using System.Collections.Immutable;

namespace Firebreak.Sigma;

/// <summary>Numbers the fields of a condition in the order in which it asks for them. Shared parts stay shared.</summary>
sealed class FieldBinder
{
    readonly Dictionary<string, int> slots = [];
    readonly Dictionary<Clause, Clause> bound = new(ReferenceEqualityComparer.Instance);
    readonly ImmutableArray<string>.Builder fields = ImmutableArray.CreateBuilder<string>();

    internal bool NeedsAllText { get; private set; }

    internal ImmutableArray<string> Fields => fields.ToImmutable();

    internal Clause Bind(Clause clause)
    {
        if (!bound.TryGetValue(clause, out var done))
            bound[clause] = done = BindNew(clause);
        return done;
    }

    Clause BindNew(Clause clause)
    {
        switch (clause)
        {
            case Clause.And and:
                return and with { Parts = [.. and.Parts.Select(Bind)] };
            case Clause.Or or:
                return or with { Parts = [.. or.Parts.Select(Bind)] };
            case Clause.Not not:
                return new Clause.Not(Bind(not.Part));
            case Clause.Field field:
                return field with { Slot = SlotOf(field.Name) };
            case Clause.Exists exists:
                return exists with { Slot = SlotOf(exists.Name) };
            case Clause.Reference reference:
                return reference with { Slot = SlotOf(reference.Name), OtherSlot = SlotOf(reference.Other) };
            default:
                NeedsAllText = true;
                return clause;
        }
    }

    int SlotOf(string name)
    {
        if (slots.TryGetValue(name, out var slot))
            return slot;
        fields.Add(name);
        return slots[name] = fields.Count - 1;
    }
}
