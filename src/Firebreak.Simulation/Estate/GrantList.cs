using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>What an application is allowed, over time: a permission given late does not show in tokens from before.</summary>
sealed class GrantList
{
    readonly List<(string Name, Instant From, Instant Until)> grants = [];

    public void Hold(IEnumerable<string> names, Instant since) =>
        grants.AddRange(names.Select(name => (name, since, Instant.MaxValue)));

    public void Replace(IEnumerable<string> old, IEnumerable<string> by, Instant since)
    {
        grants.RemoveAll(grant => old.Contains(grant.Name));
        Hold(by, since);
    }

    public void End(string name, Instant at)
    {
        var place = grants.FindIndex(grant => grant.Name == name && grant.Until == Instant.MaxValue);
        if (place >= 0)
            grants[place] = (name, grants[place].From, at);
    }

    public IEnumerable<string> At(Instant at) =>
        grants.Where(grant => grant.From <= at && grant.Until > at).Select(grant => grant.Name);

    /// <summary>What stands at the end, with the time since when.</summary>
    public IEnumerable<(string Name, Instant Since)> Standing =>
        grants.Where(grant => grant.Until == Instant.MaxValue).Select(grant => (grant.Name, grant.From));
}
