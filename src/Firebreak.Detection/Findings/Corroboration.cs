namespace Firebreak.Detection;

/// <summary>When two leads are more than two leads.</summary>
/// <remarks>
/// Two leads of different aspects on one relationship, within a week of each other, corroborate each other when their
/// chances combined (Fisher) are below 1 in 1,000 months of use. Leads that one new release of the vendor's software explains
/// together (a new program, new requests, more data) share a cause: they need 1 in 10,000,000. What looks like a move of
/// the vendor's supports nothing. What is not rare enough to be shown alone supports only a strange origin, and only when it
/// was done from there.
/// </remarks>
static class Corroboration
{
    const double OneReleaseMax = 1e-7;
    static readonly TimeSpan Together = TimeSpan.FromDays(7);

    /// <summary>Ids of the leads that corroborate some other lead.</summary>
    internal static IEnumerable<string> Of(IReadOnlyList<Lead> leads)
    {
        var open = leads
            .Where(lead => lead.Finding.Grade == Grade.Lead && lead.Standing != Standing.Replacement)
            .ToArray();
        foreach (var (at, left) in open.Index())
        {
            foreach (var right in open.Skip(at + 1).Where(other => Corroborate(left, other)))
            {
                yield return left.Finding.Id;
                yield return right.Finding.Id;
            }
        }
    }

    static bool Corroborate(Lead left, Lead right)
    {
        if (left.Finding.Aspect == right.Finding.Aspect)
            return false;
        var origins = left.Finding.Aspect == Aspect.Origin || right.Finding.Aspect == Aspect.Origin;
        if (origins && !ShareOrigin(left, right))
            return false;
        if (!origins && !(left.StandsAlone && right.StandsAlone))
            return false;
        if ((left.Finding.Time - right.Finding.Time).Duration() > Together)
            return false;
        var oneRelease = left.Standing == Standing.Release && right.Standing == Standing.Release;
        return Chance.Together(left.Chance, right.Chance) <= (oneRelease ? OneReleaseMax : Chance.CorroborationMax);
    }

    /// <summary>What was strange must have been done from the strange place; a strange place elsewhere that week is another story.</summary>
    static bool ShareOrigin(Lead left, Lead right) =>
        left.Origins.Count == 0 || right.Origins.Count == 0 || left.Origins.Intersect(right.Origins).Any();
}
