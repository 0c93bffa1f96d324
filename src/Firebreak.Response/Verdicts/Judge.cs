namespace Firebreak.Response;

/// <summary>Decides what can be said of a relationship, span by span. From values only: it reads no log and no file.</summary>
public static class Judge
{
    /// <summary>Cuts the window into spans that differ in what can be said, and reaches a verdict for each.</summary>
    /// <param name="sources">Coverage of every log category read.</param>
    /// <param name="rules">How many rules were searched with.</param>
    /// <param name="indicators">How many indicators were searched for.</param>
    public static RelationshipVerdict Decide(
        Testimony testimony,
        AssessmentWindow window,
        IReadOnlyList<SourceCoverage> sources,
        RequiredLogs required,
        int rules,
        int indicators
    )
    {
        var gaps = RelationshipGaps.Of(testimony, window, sources, required).ToArray();
        var doubts = DoubtsOf(testimony, window, gaps).ToArray();
        var categories = required.For(testimony.Relationship).Select(log => log.Category).ToArray();
        IReadOnlyList<SourceCoverage> relevant = [.. sources.Where(s => categories.Contains(s.Category))];

        var spans = Cut(testimony, window, doubts)
            .Select(period =>
            {
                var searched = new Searched(testimony.Use.Within(period), rules, indicators, DaysIn(period), relevant);
                var evidence = new Evidence(ProofIn(testimony, period), DoubtsIn(doubts, period));
                return new SpanVerdict(period, Verdict.Reach(searched, evidence), period.From >= window.Focus.From);
            })
            .ToArray();
        return new RelationshipVerdict(testimony.Relationship, WordOf(spans), Joined(spans), testimony.Findings);
    }

    static int DaysIn(Period period) => (int)Math.Ceiling(period.Length.TotalDays);

    /// <summary>The worst span of the focus. A window without a focus (all of it look-back) says nothing.</summary>
    static VerdictWord WordOf(IReadOnlyList<SpanVerdict> spans) =>
        spans
            .Where(span => span.InFocus)
            .Select(span => span.Verdict.Word)
            .DefaultIfEmpty(VerdictWord.CannotTell)
            .Max();

    static IEnumerable<TimedDoubt> DoubtsOf(Testimony testimony, AssessmentWindow window, IReadOnlyList<Gap> gaps)
    {
        foreach (var gap in gaps)
            yield return new TimedDoubt(gap.Period, new Doubt.LogGap(gap));
        foreach (var lead in testimony.Findings.Where(testimony.IsOpenLead))
            yield return new TimedDoubt(DayOf(lead.Time), new Doubt.OpenLead(lead));
        foreach (var doubt in testimony.Doubts)
            yield return doubt;
        foreach (var unclear in testimony.Relationship.Unclear)
            yield return new TimedDoubt(
                window.Whole,
                new Doubt.MapGap(unclear, "export the identity plane and hand it over with --estate")
            );
    }

    static Period DayOf(Instant time) => new(Instant.Of(time.Day), Instant.Of(time.Day) + TimeSpan.FromDays(1));

    /// <summary>Proof counts from the day of its first sign to the end of the window: access that was abused once stays in other hands.</summary>
    static IReadOnlyList<Finding> ProofIn(Testimony testimony, Period period) =>
        [.. testimony.Findings.Where(testimony.IsProof).Where(finding => Instant.Of(finding.Time.Day) < period.To)];

    static IReadOnlyList<Doubt> DoubtsIn(IReadOnlyList<TimedDoubt> doubts, Period period) =>
        [.. doubts.Where(doubt => doubt.Period.Overlaps(period)).Select(doubt => doubt.Doubt).Distinct()];

    /// <summary>Breakpoints: the focus, the ends of every doubt, and the day of the first proof.</summary>
    static IEnumerable<Period> Cut(Testimony testimony, AssessmentWindow window, IReadOnlyList<TimedDoubt> doubts)
    {
        var marks = new SortedSet<Instant>([window.Whole.From, window.Whole.To, window.Focus.From]);
        marks.UnionWith(doubts.SelectMany(doubt => new[] { doubt.Period.From, doubt.Period.To }));
        marks.UnionWith(testimony.Findings.Where(testimony.IsProof).Select(finding => Instant.Of(finding.Time.Day)));
        var inside = marks.Where(mark => mark >= window.Whole.From && mark <= window.Whole.To).ToArray();
        return inside.Zip(inside.Skip(1), (from, to) => new Period(from, to));
    }

    /// <summary>Neighbours that say the same for the same reasons are one span to a reader.</summary>
    static IReadOnlyList<SpanVerdict> Joined(IReadOnlyList<SpanVerdict> spans)
    {
        var joined = new List<SpanVerdict>();
        foreach (var span in spans)
        {
            if (joined is [.., var last] && last.InFocus == span.InFocus && SaysTheSame(last.Verdict, span.Verdict))
                joined[^1] = Join(last, span);
            else
                joined.Add(span);
        }
        return joined;
    }

    static SpanVerdict Join(SpanVerdict left, SpanVerdict right)
    {
        var period = new Period(left.Period.From, right.Period.To);
        var events = left.Verdict.Searched.Events + right.Verdict.Searched.Events;
        return left with
        {
            Period = period,
            Verdict = left.Verdict with
            {
                Searched = left.Verdict.Searched with { Events = events, Days = DaysIn(period) },
            },
        };
    }

    static bool SaysTheSame(Verdict left, Verdict right) =>
        (left, right) switch
        {
            (Verdict.Abused a, Verdict.Abused b) => a.Findings.SequenceEqual(b.Findings),
            (Verdict.CannotTell a, Verdict.CannotTell b) => a.Doubts.SequenceEqual(b.Doubts),
            (Verdict.NoEvidence, Verdict.NoEvidence) => true,
            _ => false,
        };
}
