namespace Firebreak.Telemetry;

/// <summary>What the exports of one family of sources call things, as data. A path is a dotted name; case and punctuation carry nothing.</summary>
sealed record Vocabulary
{
    /// <summary>Canonical path of each header field. A path means one field, whichever family names it.</summary>
    public required IReadOnlyList<(Field Field, string Path)> Canonical { get; init; }

    /// <summary>Other path → canonical path. Two values under one name: the innermost record's wins, there the first.</summary>
    public IReadOnlyList<(string Other, string Canonical)> Others { get; init; } = [];

    /// <summary>Objects, or JSON written as text, that only wrap the record: what lies within is the record itself.</summary>
    public IReadOnlyList<string> Wrappers { get; init; } = [];

    /// <summary>Properties whose array holds the records of a page.</summary>
    public IReadOnlyList<string> Pages { get; init; } = [];

    /// <summary>Fields whose objects or arrays are wanted as their JSON text.</summary>
    public IReadOnlyList<Field> Raw { get; init; } = [];
}
