using System.Collections.Immutable;

namespace Firebreak.Sigma;

/// <summary>The left side of an item: where it stands, its field (empty for keywords) and its modifiers.</summary>
sealed record ItemHead(Place Place, string Field, Modifiers Modifiers);

/// <summary>Reads one item of a search: <c>field|modifier: value or list of values</c>.</summary>
sealed class ItemReader(ItemHead head, ProblemList problems)
{
    readonly ValueReader values = new(head.Modifiers, isKeyword: head.Field == "", problems);

    internal static Clause? Read(YamlScalar key, YamlNode value, ProblemList problems)
    {
        var bar = key.Text.IndexOf('|', StringComparison.Ordinal);
        var modifiers = bar < 0 ? Modifiers.None : ModifierReader.Read(key, bar + 1, problems);
        if (modifiers is null)
            return null;

        var head = new ItemHead(key.Place, bar < 0 ? key.Text : key.Text[..bar], modifiers);
        if (bar < 0 && head.Field == "")
            return Refuse(problems, key.Place, "the field has no name", "keywords are written as a list");

        return value switch
        {
            YamlScalar scalar => ReadValues(head, [scalar], problems),
            YamlSequence { Items: [] } => Refuse(problems, value.Place, "the list of values is empty", "name a value"),
            YamlSequence list when list.Items.All(item => item is YamlScalar) => ReadValues(
                head,
                [.. list.Items.OfType<YamlScalar>()],
                problems
            ),
            _ => Refuse(
                problems,
                value.Place,
                $"{ProblemList.Quote(key.Text)} has a map or a nested list for its value",
                "write the path into the field's name, for example `outer.inner: value`"
            ),
        };
    }

    internal static Clause? ReadValues(ItemHead head, IReadOnlyList<YamlScalar> scalars, ProblemList problems)
    {
        if (
            head is
            {
                Field: "",
                Modifiers: { Kind: not (ValueKind.Text or ValueKind.Regex or ValueKind.Cidr) } or { Part: not null }
            }
        )
            return Refuse(problems, head.Place, "this modifier needs a field", "name the field before the `|`");

        var clause = new ItemReader(head, problems).Read(scalars);
        return clause is not null && head.Modifiers.Negated ? new Clause.Not(clause) : clause;
    }

    Clause? Read(IReadOnlyList<YamlScalar> scalars) =>
        head.Modifiers.Kind switch
        {
            ValueKind.Exists => Join(scalars, ReadExists),
            ValueKind.Reference => Join(scalars, ReadReference),
            _ => ReadTests(scalars),
        };

    Clause? ReadTests(IReadOnlyList<YamlScalar> scalars)
    {
        var tests = ImmutableArray.CreateBuilder<ValueTest>();
        foreach (var scalar in scalars)
            if (values.Read(scalar) is { } test)
                tests.Add(test);

        if (tests.Count < scalars.Count)
            return null;
        return head.Field == ""
            ? new Clause.Keywords(tests.ToImmutable(), head.Modifiers.All)
            : new Clause.Field(head.Field, tests.ToImmutable(), head.Modifiers.All) { Part = head.Modifiers.Part };
    }

    Clause? Join(IReadOnlyList<YamlScalar> scalars, Func<YamlScalar, Clause?> read)
    {
        var parts = scalars.Select(read).OfType<Clause>().ToList();
        if (parts.Count < scalars.Count)
            return null;
        return head.Modifiers.All ? Clause.AllOf(parts) : Clause.AnyOf(parts);
    }

    Clause? ReadExists(YamlScalar scalar) =>
        scalar.Boolean is { } expected
            ? new Clause.Exists(head.Field, expected)
            : Refuse(
                problems,
                scalar.Place,
                $"`|exists` is asked with {ProblemList.Quote(scalar.Text)}",
                "write `true` or `false` (in YAML 1.2 `yes` is a word)"
            );

    Clause? ReadReference(YamlScalar scalar) =>
        scalar.IsNull || scalar.Text == ""
            ? Refuse(problems, scalar.Place, "`|fieldref` names no field", "give the name of the other field")
            : new Clause.Reference(head.Field, scalar.Text, head.Modifiers.Position, head.Modifiers.Cased);

    static Clause? Refuse(ProblemList problems, Place place, string sentence, string remedy)
    {
        problems.Refuse(place, sentence, remedy);
        return null;
    }
}
