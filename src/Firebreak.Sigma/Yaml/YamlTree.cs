using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Firebreak.Sigma;

/// <summary>Builds the tree of one document out of parser events, within the limits on depth and number of values.</summary>
sealed class YamlTree(YamlDocument document, ProblemList problems)
{
    readonly Dictionary<string, YamlNode> anchors = [];
    readonly Parser parser = new(new Scanner(new StringReader(document.Text), skipComments: true));
    int values;

    internal YamlNode? Read()
    {
        try
        {
            parser.Consume<StreamStart>();
            return parser.TryConsume<DocumentStart>(out _) ? ReadNode(depth: 0) : null;
        }
        catch (YamlException error)
        {
            problems.Refuse(
                PlaceOf(error.Start),
                $"not YAML: {Sentence(error.Message)}",
                "see https://yaml.org/spec/1.2.2"
            );
            return null;
        }
        catch (ArgumentException)
        {
            // YamlDotNet lets this one out for an escape such as "\UFFFFFFFF", which names no character.
            var place = new Place(document.LinesBefore + 1, 1);
            problems.Refuse(place, "not YAML: an escape names no character", "look at the `\\u` and `\\U` escapes");
            return null;
        }
    }

    YamlNode? ReadNode(int depth)
    {
        var here = parser.Current ?? throw new YamlException("the document ends too early");
        if (depth > SigmaLimits.DepthMax)
            return Refuse(here, $"nested deeper than {SigmaLimits.DepthMax}", "flatten the rule");
        if (++values > SigmaLimits.ValuesMax)
            return Refuse(here, $"more than {SigmaLimits.ValuesMax} values", "split the rule");

        if (parser.TryConsume<AnchorAlias>(out var alias))
            return ReadAlias(alias);
        if (parser.TryConsume<Scalar>(out var scalar))
            return Anchor(scalar, ReadScalar(scalar));
        if (parser.TryConsume<SequenceStart>(out var sequence))
            return Anchor(sequence, ReadSequence(sequence, depth));
        return Anchor(parser.Consume<MappingStart>(), ReadMapping(here, depth));
    }

    YamlScalar ReadScalar(Scalar scalar)
    {
        var plain = scalar.Style == ScalarStyle.Plain && (scalar.Tag.IsEmpty || scalar.Tag.IsNonSpecific);
        var quotes = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 2 : 0;
        var width = scalar.End.Column - scalar.Start.Column;
        var exact = scalar.Start.Line == scalar.End.Line && width == scalar.Value.Length + quotes;
        return new YamlScalar(PlaceOf(scalar.Start), scalar.Value, plain, exact);
    }

    YamlNode? ReadAlias(AnchorAlias alias)
    {
        if (!anchors.TryGetValue(alias.Value.Value, out var node))
            return Refuse(alias, $"no anchor `{alias.Value.Value}` before this", "write the value out");

        values += node.Size;
        return values <= SigmaLimits.ValuesMax
            ? node
            : Refuse(alias, $"more than {SigmaLimits.ValuesMax} values", "split the rule");
    }

    YamlSequence? ReadSequence(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        var size = 1;
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (ReadNode(depth + 1) is not { } item)
                return null;
            items.Add(item);
            size += item.Size;
        }

        return new YamlSequence(PlaceOf(start.Start), size, items.ToImmutable());
    }

    YamlMapping? ReadMapping(ParsingEvent start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, Place>();
        var size = 1;
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var at = parser.Current;
            if (ReadNode(depth + 1) is not { } key)
                return null;
            if (key is not YamlScalar name)
                return Refuse<YamlMapping>(at, "a key is a map or a list", "keys are text");
            if (!seen.TryAdd(name.Text, name.Place))
                return Refuse<YamlMapping>(
                    at,
                    $"the key {ProblemList.Quote(name.Text)} stands here and in line {seen[name.Text].Line}",
                    "merge both, or put the second into a list item of its own"
                );
            if (ReadNode(depth + 1) is not { } value)
                return null;

            entries.Add(new YamlEntry(name, value));
            size += 1 + value.Size;
        }

        return new YamlMapping(PlaceOf(start.Start), size, entries.ToImmutable());
    }

    YamlNode? Anchor(NodeEvent start, YamlNode? node)
    {
        if (node is not null && !start.Anchor.IsEmpty)
            anchors[start.Anchor.Value] = node;
        return node;
    }

    YamlNode? Refuse(ParsingEvent at, string sentence, string remedy) => Refuse<YamlNode>(at, sentence, remedy);

    T? Refuse<T>(ParsingEvent? at, string sentence, string remedy)
        where T : YamlNode
    {
        problems.Refuse(PlaceOf(at?.Start ?? Mark.Empty), sentence, remedy);
        return null;
    }

    Place PlaceOf(Mark mark) => new((int)mark.Line + document.LinesBefore, (int)mark.Column);

    static string Sentence(string message) => message.TrimEnd('.', ' ').ReplaceLineEndings(" ");
}
