namespace Firebreak.Response;

/// <summary>What an assessment still needs, and nothing else: the logs and exports that settle every "cannot tell" of it, and what only a
/// person can settle.</summary>
public sealed record CollectPlan
{
    public required string Vendor { get; init; }
    public required AssessmentWindow Window { get; init; }

    /// <summary>Those that decide a word first, then by category.</summary>
    public required IReadOnlyList<LogRequest> Logs { get; init; }

    /// <summary>Planes of which nothing, or not all, was imported.</summary>
    public required IReadOnlyList<PlaneRequest> Planes { get; init; }

    /// <summary>What to write into <c>vendors.csv</c>.</summary>
    public required IReadOnlyList<VendorRow> VendorRows { get; init; }
    public required IReadOnlyList<Decision> Decisions { get; init; }

    /// <summary>Nothing keeps the answer open.</summary>
    public bool IsEmpty => this is { Logs: [], Planes: [], VendorRows: [], Decisions: [] };

    /// <summary>What is missing keeps a word from being said; otherwise it only tells more of the look-back.</summary>
    public bool Decides =>
        Planes.Count > 0
        || VendorRows.Count > 0
        || Logs.Any(log => log.Decides)
        || Decisions.Any(decision => decision.Decides);

    /// <param name="estate">The map it was reached with.</param>
    /// <param name="anyLogs">Logs were handed over. Without logs and without a map, everything that a relationship may require is asked for.</param>
    public static CollectPlan Of(
        Assessment assessment,
        Estate estate,
        bool anyLogs,
        RequiredLogs required,
        CollectBook book
    )
    {
        var needs = LogNeeds.Of(assessment, required);
        var planes = PlaneRequest.Of(estate, book);
        var blind = !anyLogs && assessment.Relationships.Count == 0;
        if (blind)
            needs = LogNeeds.Anything(planes, assessment.Window, required);
        var requests = LogRequest.Merge(needs, assessment.Window);
        return new CollectPlan
        {
            Vendor = assessment.Vendor,
            Window = assessment.Window,
            Logs = [.. requests.Where(request => book.For(request.Category).ByHand.Length == 0)],
            Planes = planes,
            VendorRows = VendorRow.Of(assessment.Vendor, estate),
            Decisions =
            [
                .. Decision.Of(assessment),
                .. requests
                    .Select(request => (request, book.For(request.Category).ByHand))
                    .Where(pair => pair.ByHand.Length > 0)
                    .Select(pair => Decision.ByHand(pair.request, pair.ByHand)),
            ],
        };
    }
}

/// <summary>Something that no export settles.</summary>
/// <param name="For">Whose question it is; several names when they share it.</param>
/// <param name="Finding">Id of the lead to look at; empty when it is something else.</param>
public sealed record Decision(IReadOnlyList<string> For, string Sentence, string Settle, bool Decides, string Finding)
{
    public static IEnumerable<Decision> Of(Assessment assessment) =>
        from verdict in assessment.Relationships
        from span in verdict.Spans
        where span.Verdict is Verdict.CannotTell
        from doubt in ((Verdict.CannotTell)span.Verdict).Doubts
        where IsPersonal(doubt, assessment)
        let finding = doubt is Doubt.OpenLead lead ? lead.Finding.Id : ""
        group span.InFocus by (
            doubt.Sentence,
            Settle: SettleOf(doubt),
            verdict.Relationship.Principal.Name,
            finding
        ) into same
        orderby same.Any(inFocus => inFocus) descending
        select new Decision(
            [same.Key.Name],
            same.Key.Sentence,
            same.Key.Settle,
            same.Any(inFocus => inFocus),
            same.Key.finding
        );

    public static Decision ByHand(LogRequest request, string why) =>
        new(
            request.For,
            request.Reasons is [var reason, ..] ? reason : $"{request.What} may be required",
            $"{why}; look at {string.Join(", ", request.Days.Select(ExportStep.Spoken))}",
            request.Decides,
            ""
        );

    static bool IsPersonal(Doubt doubt, Assessment assessment) =>
        doubt switch
        {
            Doubt.OpenLead => true,
            Doubt.TooLittleHistory history => !LogNeeds.IsObtainable(history, assessment),
            _ => false,
        };

    static string SettleOf(Doubt doubt) =>
        doubt is Doubt.TooLittleHistory { Wanted: not null }
            ? "the logs reach back and show no earlier use: it is new. Ask whoever answers for it since when it works and why"
            : doubt.Settle;
}
