using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>What really happened in a simulated run (schema firebreak.truth/1).</summary>
/// <param name="Vendor">The vendor that discloses.</param>
/// <param name="FocusFrom">The compromise that the vendor claims; verdicts are about the time from here to the end.</param>
/// <param name="Relationships">Those of every vendor, by id.</param>
public sealed record Truth(
    string Vendor,
    Instant AsOf,
    Instant FocusFrom,
    IReadOnlyList<TrueRelationship> Relationships
);

/// <summary>What happened to one relationship.</summary>
/// <param name="Covered">Every log that it needs is whole over the focus.</param>
/// <param name="Shape">The attack shape planted on it; empty when clean.</param>
/// <param name="From">First and last event of the abuse, also where the logs do not show them.</param>
/// <param name="Events">Those of the abuse that can be read in the logs; none when it is hidden.</param>
/// <param name="Gap">What keeps it from being covered: the id of a gap, or "not_exported:" and a log category; empty when covered.</param>
public sealed record TrueRelationship(
    string Id,
    string Vendor,
    TrueState State,
    bool Covered,
    string Shape,
    Instant? From,
    Instant? To,
    IReadOnlyList<TruthEvent> Events,
    string Gap
);

/// <summary>What a relationship went through. Printed and stored: append, never renumber.</summary>
public enum TrueState : byte
{
    Clean = 1,

    /// <summary>Abused, and at least one event of it can be read in the logs.</summary>
    Abused = 2,

    /// <summary>Abused, and no event of it can be read.</summary>
    Hidden = 3,
}

/// <summary>Where an event stands.</summary>
/// <param name="Record">1-based line, or 1-based place in the array of records, after unpacking.</param>
public sealed record TruthEvent(string File, long Record);
