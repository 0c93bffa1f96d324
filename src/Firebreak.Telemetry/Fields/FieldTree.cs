namespace Firebreak.Telemetry;

/// <summary>Everything wanted of a record as one tree of names: the header's fields under all their names, and the fields requested.</summary>
static class FieldTree
{
    public static FieldNode Grow(FieldRequest request)
    {
        var root = new FieldNode();
        foreach (var words in LogSources.Vocabularies)
            Learn(root, words);
        for (var slot = 0; slot < request.Names.Count; slot++)
            root.GetOrAdd(request.Names[slot]).Slots.Add(slot);
        return root;
    }

    static void Learn(FieldNode root, Vocabulary words)
    {
        foreach (var (field, path) in words.Canonical)
            root.GetOrAdd(path).Name(field, path);
        foreach (var (other, canonical) in words.Others)
            root.Link(other, root.GetOrAdd(canonical));
        foreach (var path in words.Wrappers)
            root.GetOrAdd(path).Into = root;
        foreach (var path in words.Pages)
            root.GetOrAdd(path).IsPage = true;
        foreach (var (field, path) in words.Canonical)
            root.GetOrAdd(path).KeepsRaw |= words.Raw.Contains(field);
    }
}
