namespace Firebreak.Model;

/// <summary>A reason why silence means nothing: an open lead, or a hole that could hide an abuse.</summary>
public abstract record Doubt
{
    Doubt() { }

    /// <summary>One sentence, for people.</summary>
    public abstract string Sentence { get; }

    /// <summary>What would settle it: which log for which days, or which decision.</summary>
    public abstract string Settle { get; }

    /// <summary>A lead that nobody has dismissed.</summary>
    public sealed record OpenLead(Finding Finding) : Doubt
    {
        public override string Sentence => Finding.Sentence;
        public override string Settle =>
            $"look at the record, then dismiss lead {Finding.Id} with a reason or treat it as abuse";
    }

    /// <summary>A required log does not account for the time.</summary>
    public sealed record LogGap(Gap Gap) : Doubt
    {
        public override string Sentence => Gap.Reason;
        public override string Settle => Gap.Remedy;
    }

    /// <summary>The behaviour has too short a past to be called usual or unusual.</summary>
    public sealed record TooLittleHistory(string Reason, string Remedy) : Doubt
    {
        /// <summary>The earlier days that would make it long enough; null when no log could.</summary>
        public HistoryWanted? Wanted { get; init; }

        public override string Sentence => Reason;
        public override string Settle => Remedy;
    }

    /// <summary>The map of the estate has a hole.</summary>
    public sealed record MapGap(string Reason, string Remedy) : Doubt
    {
        public override string Sentence => Reason;
        public override string Settle => Remedy;
    }
}

/// <summary>Logs from before a behaviour, without which it cannot be called usual or unusual.</summary>
/// <param name="Categories">Logs in which the relationship shows.</param>
public sealed record HistoryWanted(Period Period, IReadOnlyList<LogCategory> Categories);
