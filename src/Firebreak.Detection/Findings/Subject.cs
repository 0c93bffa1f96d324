using System.Security.Cryptography;
using System.Text;

namespace Firebreak.Detection;

/// <summary>One relationship with everything its detectors may look at, in time order.</summary>
sealed class Subject
{
    internal required Relationship Relationship { get; init; }

    /// <summary>The vendor behind it, as the inventory describes it; null when it is nobody's.</summary>
    internal required Vendor? Vendor { get; init; }

    /// <summary>Every event that names it, sorted, each record once.</summary>
    internal required Touch[] Touches { get; init; }
    internal required Surroundings Surroundings { get; init; }
    internal required AssessmentWindow Window { get; init; }

    /// <summary>Rule and indicator hits in its events, sorted.</summary>
    internal required IReadOnlyList<Hit> Hits { get; init; }

    /// <summary>Origins that are long in use by other relationships of the same vendor.</summary>
    internal required IReadOnlySet<ulong> PeerOrigins { get; init; }

    internal string NameOf(Symbol symbol) =>
        Surroundings.Names.TryGetValue(symbol, out var name) && name.Length > 0 ? name : symbol.ToString();

    internal Lead Lead(LeadDraft draft)
    {
        var chance = Chance.Quantised(draft.Chance);
        var uses = draft.Evidence.Where(IsUse).ToArray();
        return new Lead(Finding(draft, Grade.Lead, draft.Estimated ? chance : null), chance, draft.Standing)
        {
            Origins = [.. uses.Select(touch => Surroundings.Origins.Of(in touch)).Where(o => o != 0).Distinct()],
            Addresses = [.. uses.Select(touch => touch.Source).Where(address => !address.IsNone)],
            OfAddresses = draft.OfAddresses,
            IsOfPeople = uses.Length > 0 && uses.All(touch => touch.Role == Role.OnBehalf),
        };
    }

    static bool IsUse(Touch touch) => touch.Role != Role.ActedUpon && touch.Category != LogCategory.EntraAudit;

    internal Lead Proof(LeadDraft draft) => new(Finding(draft, Grade.Conclusive, null), 0);

    Finding Finding(LeadDraft draft, Grade grade, double? chance) =>
        new()
        {
            Id = IdOf(draft),
            Grade = grade,
            Kind = draft.Kind,
            Aspect = draft.Aspect,
            Time = draft.Evidence[0].Time,
            Relationship = Relationship.Id,
            Attack = draft.Attack,
            Sentence = chance is { } known
                ? $"{draft.Sentence}; chance {Detection.Chance.Spoken(known)}"
                : draft.Sentence,
            RuleId = draft.RuleId,
            Chance = chance,
            Evidence = NonEmpty.From(
                draft.Evidence.Take(DetectionLimits.EvidenceMax).Select(touch => PlaceOf(touch.Place))
            ),
        };

    EvidencePlace PlaceOf(Place place) => new(Surroundings.FileOf(place), place.Record, place.Offset, place.Length);

    /// <summary>Eight bytes of a hash over what found it, the relationship, and the first record.</summary>
    string IdOf(LeadDraft draft)
    {
        var first = draft.Evidence[0];
        var place = PlaceOf(first.Place);
        var text =
            $"{draft.RuleId}\n{Relationship.Id}\n{first.Time}\n{first.Category.Key()}\n{first.Id}\n{place.File}\n{place.Record}\n{draft.Key}";
        return "f-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
    }
}

/// <summary>What a detector says of one lead.</summary>
/// <param name="Evidence">The touches it rests on, in time order; at least one.</param>
sealed record LeadDraft(FindingKind Kind, Aspect Aspect, string RuleId, string Sentence, IReadOnlyList<Touch> Evidence)
{
    public IReadOnlyList<string> Attack { get; init; } = [];

    /// <summary>See <see cref="Detection.Chance"/>.</summary>
    public double Chance { get; init; } = 1;

    /// <summary>False when the chance is an assumption and is not printed.</summary>
    public bool Estimated { get; init; } = true;
    public Standing Standing { get; init; } = Standing.Independent;

    /// <summary>The addresses it speaks of, when it speaks of single ones within a known network.</summary>
    public IReadOnlyList<IpAddress> OfAddresses { get; init; } = [];

    /// <summary>Tells apart findings of one detector that begin with the same record.</summary>
    public string Key { get; init; } = "";
}
