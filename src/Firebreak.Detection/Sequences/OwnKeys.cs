namespace Firebreak.Detection;

/// <summary>The symbols by which events name one relationship.</summary>
static class OwnKeys
{
    internal static IReadOnlyList<Symbol> Of(Relationship relationship) =>
        [.. relationship.EventKeys.Append(relationship.Principal.Id).Select(Symbol.OfId).Distinct()];
}
