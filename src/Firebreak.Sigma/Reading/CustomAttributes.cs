using System.Collections.Immutable;

namespace Firebreak.Sigma;

/// <summary>Flattens the attributes that Sigma does not define, so that a caller needs no YAML to read its own.</summary>
static class CustomAttributes
{
    internal static ImmutableSortedDictionary<string, ImmutableArray<string>> Read(
        YamlMapping root,
        ImmutableHashSet<string> known
    )
    {
        var found = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (key, value) in root.Entries)
            if (!known.Contains(key.Text))
                Flatten(key.Text, value, found);

        return found.ToImmutableSortedDictionary(
            pair => pair.Key,
            pair => pair.Value.ToImmutableArray(),
            StringComparer.Ordinal
        );
    }

    static void Flatten(string path, YamlNode node, SortedDictionary<string, List<string>> found)
    {
        switch (node)
        {
            case YamlScalar scalar:
                if (!found.TryGetValue(path, out var values))
                    found[path] = values = [];
                values.Add(scalar.Text);
                break;
            case YamlSequence list:
                foreach (var item in list.Items)
                    Flatten(path, item, found);
                break;
            case YamlMapping map:
                foreach (var (key, value) in map.Entries)
                    Flatten($"{path}.{key.Text}", value, found);
                break;
        }
    }
}
