using System.Runtime.CompilerServices;
using System.Text;

namespace Firebreak.Pages;

/// <summary>Markup in which every value is encoded. An interpolated string becomes one by assignment:
/// <c>Html cell = $"&lt;td&gt;{name}&lt;/td&gt;"</c> keeps the literal parts and encodes <c>name</c>.</summary>
/// <remarks>There is no way in for raw text: only literals of the source code and other <see cref="Html"/> pass as they
/// are. Text is safe between tags and inside double-quoted attributes, and nowhere else (no script, no style, no href).</remarks>
[InterpolatedStringHandler]
public sealed class Html
{
    readonly StringBuilder markup;

    public Html(int literalLength, int formattedCount) => markup = new(literalLength + 16 * formattedCount);

    public static Html Empty { get; } = $"";

    public bool IsEmpty => markup.Length == 0;

    public static Html Text(string? text) => $"{text}";

    public static Html Join(IEnumerable<Html> parts, string separator = "")
    {
        var joined = new Html(0, 16);
        var first = true;
        foreach (var part in parts)
        {
            if (!first)
                joined.AppendFormatted(separator);
            joined.AppendFormatted(part);
            first = false;
        }
        return joined;
    }

    public void AppendLiteral(string literal) => markup.Append(literal);

    public void AppendFormatted(string? text) => HtmlText.Append(markup, text);

    public void AppendFormatted(Html? part) => markup.Append(part?.markup);

    public void AppendFormatted(IEnumerable<Html> parts)
    {
        foreach (var part in parts)
            markup.Append(part.markup);
    }

    public void AppendFormatted(long number) => markup.Append(number);

    public void AppendFormatted(long number, string format) => HtmlText.Append(markup, number.ToString(format));

    public override string ToString() => markup.ToString();
}
