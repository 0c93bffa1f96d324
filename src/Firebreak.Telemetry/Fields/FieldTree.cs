namespace Firebreak.Telemetry;

/// <summary>Everything wanted of a record as one tree of names: the header's fields under all their names, and the fields requested.</summary>
static class FieldTree
{
    public static FieldNode Grow(FieldRequest request)
    {
        var root = new FieldNode();
        foreach (var (field, path) in FieldAliases.Canonical)
            root.GetOrAdd(path).Field = field;
        foreach (var (other, canonical) in FieldAliases.Others)
            root.Link(other, root.GetOrAdd(canonical));
        foreach (var path in FieldAliases.Wrappers)
            root.GetOrAdd(path).Into = root;
        foreach (var path in FieldAliases.Pages)
            root.GetOrAdd(path).IsPage = true;
        for (var slot = 0; slot < request.Names.Count; slot++)
            root.GetOrAdd(request.Names[slot]).Slots.Add(slot);
        return root;
    }
}
