namespace Firebreak.Sigma;

/// <summary>The detections of a rule, joined by its condition.</summary>
sealed record Detection(string ConditionText, Clause Condition);

/// <summary>Reads the <c>detection</c> section: named searches, and the condition over their names.</summary>
sealed class DetectionReader
{
    readonly ProblemList problems;

    DetectionReader(ProblemList problems) => this.problems = problems;

    internal static Detection? Read(YamlNode node, ProblemList problems)
    {
        if (node is YamlMapping map)
            return new DetectionReader(problems).Read(map);

        problems.Refuse(node.Place, "`detection` is not a map", "give each search a name, and a `condition`");
        return null;
    }

    Detection? Read(YamlMapping map)
    {
        var before = problems.Count;
        var searches = new Dictionary<string, Clause>();
        YamlNode? condition = null;
        foreach (var (key, value) in map.Entries)
        {
            if (key.Text == "condition")
                condition = value;
            else if (key.Text == "timeframe")
                problems.Refuse(key.Place, "`timeframe` is no longer part of a rule", "write a correlation rule");
            else if (ReadSearch(value) is { } search)
                searches[key.Text] = search;
        }

        if (condition is null)
            problems.Refuse(map.Place, "`detection` has no `condition`", "add for example `condition: selection`");
        if (condition is null || problems.RefusedSince(before))
            return null;
        return ReadConditions(condition, searches);
    }

    /// <summary>Several conditions are alternatives.</summary>
    Detection? ReadConditions(YamlNode node, Dictionary<string, Clause> searches)
    {
        var texts = node is YamlSequence list ? list.Items : [node];
        var conditions = new List<Clause>();
        var length = 0;
        foreach (var item in texts)
        {
            if (item is not YamlScalar { IsNull: false } scalar)
            {
                problems.Refuse(item.Place, "a condition is not text", "write for example `selection and not filter`");
                return null;
            }

            length += scalar.Text.Length;
            if (length > SigmaLimits.ConditionCharsMax)
            {
                var sentence = $"the condition has more than {SigmaLimits.ConditionCharsMax} characters";
                problems.Refuse(item.Place, sentence, "use `1 of name*`, or split the rule");
                return null;
            }

            if (ConditionParser.Parse(scalar, searches, problems) is not { } condition)
                return null;
            conditions.Add(condition);
        }

        if (conditions.Count == 0)
        {
            problems.Refuse(node.Place, "the list of conditions is empty", "write one condition");
            return null;
        }

        var text = string.Join(
            " or ",
            texts.Cast<YamlScalar>().Select(one => texts.Length > 1 ? $"({one.Text})" : one.Text)
        );
        return new Detection(text, Clause.AnyOf(conditions));
    }

    /// <summary>A map asks for all of its items, a list for one of its parts; a bare value is a keyword.</summary>
    Clause? ReadSearch(YamlNode node) =>
        node switch
        {
            YamlMapping map => ReadItems(map),
            YamlSequence list => ReadAlternatives(list),
            _ => ReadKeywords(node, [(YamlScalar)node]),
        };

    Clause? ReadItems(YamlMapping map)
    {
        var items = new List<Clause>();
        foreach (var (key, value) in map.Entries)
            if (ItemReader.Read(key, value, problems) is { } item)
                items.Add(item);

        if (map.Entries.IsEmpty)
            problems.Refuse(map.Place, "the search is empty", "an empty map would match every event; name a field");
        return items.Count == map.Entries.Length && items.Count > 0 ? Clause.AllOf(items) : null;
    }

    Clause? ReadAlternatives(YamlSequence list)
    {
        var parts = new List<Clause?>();
        foreach (var item in list.Items)
            if (item is not YamlScalar)
                parts.Add(ReadSearch(item));

        var keywords = list.Items.OfType<YamlScalar>().ToList();
        if (keywords.Count > 0)
            parts.Add(ReadKeywords(list, keywords));

        if (parts.Count == 0)
            problems.Refuse(list.Place, "the search is an empty list", "it would never match; name a value");
        return parts.Count > 0 && !parts.Contains(null) ? Clause.AnyOf([.. parts.OfType<Clause>()]) : null;
    }

    Clause? ReadKeywords(YamlNode node, IReadOnlyList<YamlScalar> values) =>
        ItemReader.ReadValues(new ItemHead(node.Place, Field: "", Modifiers.None), values, problems);
}
