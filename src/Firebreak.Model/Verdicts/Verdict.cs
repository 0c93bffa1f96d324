namespace Firebreak.Model;

/// <summary>The three words. Order is by gravity: the worst of several is the greatest. Printed and stored: append, never renumber.</summary>
public enum VerdictWord : byte
{
    NoEvidence = 1,
    CannotTell = 2,
    Abused = 3,
}

/// <summary>What can be said about one relationship for one span of time. Exactly one of three answers.</summary>
public abstract record Verdict
{
    Verdict() { }

    public required Searched Searched { get; init; }

    public abstract VerdictWord Word { get; }

    /// <summary>Something that cannot reasonably be benign, or leads that corroborate each other.</summary>
    public sealed record Abused(NonEmpty<Finding> Findings) : Verdict
    {
        public override VerdictWord Word => VerdictWord.Abused;
    }

    /// <summary>Nothing found, and the logs reach far enough for that to mean something.</summary>
    public sealed record NoEvidence : Verdict
    {
        internal NoEvidence() { }

        public override VerdictWord Word => VerdictWord.NoEvidence;
    }

    /// <summary>An open lead, or a hole that could hide an abuse. Never shown to a person as "clear".</summary>
    public sealed record CannotTell(NonEmpty<Doubt> Doubts) : Verdict
    {
        public override VerdictWord Word => VerdictWord.CannotTell;
    }

    /// <summary>The only way to a verdict: nobody can build a "no evidence" over a doubt.</summary>
    public static Verdict Reach(Searched searched, Evidence evidence) =>
        (evidence.Proof, evidence.Doubts) switch
        {
            ([_, ..], _) => new Abused(NonEmpty.From(evidence.Proof)) { Searched = searched },
            ([], [_, ..]) => new CannotTell(NonEmpty.From(evidence.Doubts)) { Searched = searched },
            _ when searched.Sources.Count == 0 => throw new ArgumentException(
                "no log was searched, and no doubt says so",
                nameof(evidence)
            ),
            _ => new NoEvidence { Searched = searched },
        };
}

/// <summary>What speaks for abuse, and what keeps silence from meaning anything.</summary>
/// <param name="Proof">Conclusive findings, or leads that corroborate each other.</param>
public sealed record Evidence(IReadOnlyList<Finding> Proof, IReadOnlyList<Doubt> Doubts);

/// <summary>What was searched to reach a verdict; printed beside every answer.</summary>
public sealed record Searched(long Events, int Rules, int Indicators, int Days, IReadOnlyList<SourceCoverage> Sources);

/// <summary>The words for a verdict: the key in documents, and what people read.</summary>
public static class VerdictWords
{
    public static string Key(this VerdictWord word) =>
        word switch
        {
            VerdictWord.Abused => "abused",
            VerdictWord.NoEvidence => "no_evidence",
            _ => "cannot_tell",
        };

    public static string Spoken(this VerdictWord word) => word.Key().Replace('_', ' ');
}
