using System.Collections.Immutable;

namespace Firebreak.Sigma;

/// <summary>What a condition comes down to: a tree of questions to an event. Parts of it may be shared.</summary>
abstract record Clause
{
    Clause() { }

    internal sealed record And(ImmutableArray<Clause> Parts) : Clause;

    internal sealed record Or(ImmutableArray<Clause> Parts) : Clause;

    internal sealed record Not(Clause Part) : Clause;

    /// <summary>Does the field's value pass one of the tests, or with <c>All</c> each of them?</summary>
    internal sealed record Field(string Name, ImmutableArray<ValueTest> Tests, bool All) : Clause
    {
        /// <summary>The part of a time to test instead of the value itself.</summary>
        internal TimePart? Part { get; init; }

        internal int Slot { get; init; } = -1;
    }

    /// <summary>Does any value of the event pass one of the tests, or with <c>All</c> is there one for each?</summary>
    internal sealed record Keywords(ImmutableArray<ValueTest> Tests, bool All) : Clause;

    /// <summary>Is the field there at all, whatever it holds?</summary>
    internal sealed record Exists(string Name, bool Expected) : Clause
    {
        internal int Slot { get; init; } = -1;
    }

    /// <summary>Does the text of one field equal, contain, begin or end with the text of another?</summary>
    internal sealed record Reference(string Name, string Other, Position Position, bool Cased) : Clause
    {
        internal int Slot { get; init; } = -1;
        internal int OtherSlot { get; init; } = -1;
    }

    internal static Clause AllOf(IReadOnlyList<Clause> parts) => parts is [var one] ? one : new And([.. parts]);

    internal static Clause AnyOf(IReadOnlyList<Clause> parts) => parts is [var one] ? one : new Or([.. parts]);
}

/// <summary>Where in a value a text has to stand.</summary>
enum Position
{
    Whole,
    Anywhere,
    Start,
    End,
}
