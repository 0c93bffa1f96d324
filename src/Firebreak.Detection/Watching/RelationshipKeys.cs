using System.Collections.Frozen;

namespace Firebreak.Detection;

/// <summary>Symbols by which events name the watched relationships → numbers of those relationships.</summary>
sealed class RelationshipKeys
{
    readonly FrozenDictionary<Symbol, int[]> owners;

    internal RelationshipKeys(IReadOnlyList<Relationship> watched)
    {
        var found = new Dictionary<Symbol, List<int>>();
        for (var number = 0; number < watched.Count; number++)
        {
            foreach (var key in watched[number].EventKeys.Append(watched[number].Principal.Id).Distinct())
            {
                var symbol = Symbol.OfId(key);
                if (symbol.IsNone)
                    continue;
                if (!found.TryGetValue(symbol, out var numbers))
                    found[symbol] = numbers = [];
                if (!numbers.Contains(number))
                    numbers.Add(number);
            }
        }
        owners = found.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }

    internal ReadOnlySpan<int> Of(Symbol symbol) =>
        !symbol.IsNone && owners.TryGetValue(symbol, out var numbers) ? numbers : [];

    internal bool Names(Symbol symbol, int relationship) => Of(symbol).Contains(relationship);

    internal bool NamesAny(in EventHeader header) =>
        Knows(header.Principal) || Knows(header.App) || Knows(HomeOf(in header)) || Knows(header.Target);

    /// <summary>The tenant whose people sign in. An application of that tenant is a relationship of its own, not the partner's work.</summary>
    internal static Symbol HomeOf(in EventHeader header) =>
        header.Category == LogCategory.EntraUserSignIns ? header.Tenant : Symbol.None;

    bool Knows(Symbol symbol) => !symbol.IsNone && owners.ContainsKey(symbol);

    /// <summary>The part that a relationship plays in an event.</summary>
    internal Role RoleOf(in EventHeader header, int relationship)
    {
        if (Names(header.Principal, relationship))
            return Role.Acted;
        // In the audit log the application named beside the actor is the one that was changed.
        if (header.Category == LogCategory.EntraAudit)
            return Names(header.Target, relationship) || Names(header.App, relationship) ? Role.ActedUpon : Role.None;
        if (Names(header.App, relationship))
            return header.Principal.IsNone ? Role.Acted : Role.OnBehalf;
        if (Names(HomeOf(in header), relationship))
            return Role.Acted;
        return Names(header.Target, relationship) ? Role.ActedUpon : Role.None;
    }
}
