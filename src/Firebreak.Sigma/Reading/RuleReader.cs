using System.Collections.Immutable;

namespace Firebreak.Sigma;

/// <summary>Reads the attributes of one document into a rule (specification 2.1.0, "Rules").</summary>
sealed class RuleReader(YamlMapping root, ProblemList problems)
{
    static readonly ImmutableHashSet<string> Standard = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "title id name status level description author references tags fields falsepositives logsource detection".Split(
            ' '
        )
    );

    /// <summary>Null when the document is no rule that can be used; then at least one problem says why.</summary>
    internal static SigmaRule? Read(YamlNode node, ProblemList problems)
    {
        if (node is YamlMapping root)
            return new RuleReader(root, problems).Read();

        problems.Refuse(node.Place, "the document is not a map", "a rule begins with attributes such as `title:`");
        return null;
    }

    SigmaRule? Read()
    {
        var before = problems.Count;
        problems.Rule = (root.Find("title") as YamlScalar)?.Text;
        if (IsOtherKind())
            return null;

        var title = Required("title") is YamlScalar text ? text.Text : null;
        var source = Required("logsource") is { } logSource ? ReadLogSource(logSource) : null;
        var detection = Required("detection") is { } node ? DetectionReader.Read(node, problems) : null;
        if (title is null || source is null || detection is null || problems.RefusedSince(before))
            return null;

        return new SigmaRule(detection.Condition)
        {
            Title = title,
            Id = Text("id"),
            Name = Text("name"),
            Status = Word<SigmaStatus>("status"),
            Level = Word<SigmaLevel>("level"),
            Description = Text("description"),
            Author = Text("author"),
            References = Texts("references"),
            Tags = Texts("tags"),
            Fields = Texts("fields"),
            FalsePositives = Texts("falsepositives"),
            LogSource = source,
            ConditionText = detection.ConditionText,
            Custom = CustomAttributes.Read(root, Standard),
            Line = root.Place.Line,
        };
    }

    bool IsOtherKind()
    {
        foreach (var (key, _) in root.Entries)
        {
            var remedy = key.Text switch
            {
                "correlation" => "keep it in a file of its own; the rules that it names are read all the same",
                "filter" => "write the exclusion into the rule: `selection and not filter`",
                "action" => "write each rule out in full; `action` is no longer part of Sigma",
                _ => null,
            };
            if (remedy is null)
                continue;
            problems.Refuse(key.Place, $"a document with `{key.Text}:` is not supported yet", remedy);
            return true;
        }

        return false;
    }

    YamlNode? Required(string key)
    {
        var node = root.Find(key);
        if (node is null)
            problems.Refuse(root.Place, $"the rule has no `{key}`", $"add `{key}:`");
        else if (node is YamlScalar { Text: "" } || (key == "title" && node is not YamlScalar))
            problems.Refuse(node.Place, $"`{key}` says nothing", $"write what `{key}` is");
        else
            return node;
        return null;
    }

    SigmaLogSource? ReadLogSource(YamlNode node)
    {
        if (node is YamlMapping map)
        {
            var source = new SigmaLogSource(Part(map, "product"), Part(map, "category"), Part(map, "service"))
            {
                Definition = Part(map, "definition"),
            };
            if (source is not { Product: null, Category: null, Service: null })
                return source;
        }

        problems.Refuse(node.Place, "`logsource` names no log", "give `product`, `category` or `service`");
        return null;
    }

    string? Part(YamlMapping map, string key)
    {
        switch (map.Find(key))
        {
            case null or YamlScalar { IsNull: true }:
                return null;
            case YamlScalar scalar:
                return scalar.Text;
            case var other:
                problems.Refuse(other.Place, $"`{key}` is not text", "one word; rules for two logs are two rules");
                return null;
        }
    }

    string? Text(string key)
    {
        switch (root.Find(key))
        {
            case null or YamlScalar { IsNull: true }:
                return null;
            case YamlScalar scalar:
                return scalar.Text;
            case var other:
                problems.LeaveOut(other.Place, $"`{key}` is not text", "it was left out; write one text");
                return null;
        }
    }

    ImmutableArray<string> Texts(string key)
    {
        switch (root.Find(key))
        {
            case null or YamlScalar { IsNull: true }:
                return [];
            case YamlScalar scalar:
                return [scalar.Text];
            case YamlSequence list when list.Items.All(item => item is YamlScalar):
                return [.. list.Items.OfType<YamlScalar>().Select(item => item.Text)];
            case var other:
                problems.LeaveOut(
                    other.Place,
                    $"`{key}` is not a list of texts",
                    "it was left out; write a plain list"
                );
                return [];
        }
    }

    /// <summary>One of a closed list of words. Another word costs the attribute, not the rule.</summary>
    T? Word<T>(string key)
        where T : struct, Enum
    {
        if (Text(key) is not { } word)
            return null;
        foreach (var value in Enum.GetValues<T>())
            if (string.Equals(value.ToString(), word, StringComparison.OrdinalIgnoreCase))
                return value;

        var words = string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant();
        var place = root.Find(key)?.Place ?? root.Place;
        problems.LeaveOut(place, $"{ProblemList.Quote(word)} is no {key}", $"it was left out; one of {words}");
        return null;
    }
}
