namespace Firebreak.Storage;

/// <summary>What <c>verify</c> found in a workspace or one case of it.</summary>
public sealed record ChainReport
{
    public required IReadOnlyList<VerifiedCase> Cases { get; init; }

    /// <summary>Everything that is not as it was written, by place; empty when all is sound.</summary>
    public required IReadOnlyList<ChainFault> Faults { get; init; }

    /// <summary>What is worth knowing and no fault, such as what a crash left behind.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    public bool Sound => Faults.Count == 0;
}

/// <summary>A case that was checked, sound or not.</summary>
/// <param name="Head">Hash of the last act in the chain file, as far as it can be read.</param>
/// <param name="Evidence">How many files of evidence the case refers to.</param>
public sealed record VerifiedCase(string Id, long Acts, string Head, int Evidence);

/// <summary>Something that is not as it was written.</summary>
/// <param name="Place">"chains/itron-2026-04-04.ndjson:7", "evidence/ab/abcd…", "firebreak.db".</param>
public sealed record ChainFault(string Place, string Sentence);
