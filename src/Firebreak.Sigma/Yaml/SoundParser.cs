using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Firebreak.Sigma;

/// <summary>
/// YamlDotNet's parser with one kind of failure. On broken text its scanner also lets internal exceptions out: an escape
/// that names no character, a state it did not foresee. Here they are syntax errors at the last place that was understood.
/// </summary>
sealed class SoundParser(string text) : IParser
{
    readonly Parser parser = new(new Scanner(new StringReader(text), skipComments: true));

    public ParsingEvent? Current => parser.Current;

    public bool MoveNext()
    {
        var last = parser.Current?.End ?? Mark.Empty;
        try
        {
            return parser.MoveNext();
        }
        catch (Exception error)
            when (error is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException
            )
        {
            throw new YamlException(last, last, "the text after this place follows no rule of YAML", error);
        }
    }
}
