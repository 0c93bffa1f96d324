using System.Security.Cryptography;
using System.Text;

namespace Firebreak.Pages;

/// <summary>The one style sheet of every page, and its hash: the content security policy lets in nothing else.</summary>
static class Stylesheet
{
    public static Html Element { get; }

    /// <summary>A CSP source expression (CSP Level 3 §2.3.1, hash-source).</summary>
    public static string HashSource { get; }

    static Stylesheet()
    {
        var css = Read();
        HashSource = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css)))}'";
        Element = new Html(css.Length + 16, 0);
        Element.AppendLiteral("<style>");
        Element.AppendLiteral(css);
        Element.AppendLiteral("</style>");
    }

    static string Read()
    {
        using var stream = typeof(Stylesheet).Assembly.GetManifestResourceStream("firebreak.css");
        using var reader = new StreamReader(
            stream ?? throw new InvalidOperationException("the style sheet is not embedded in the assembly")
        );
        // The browser hashes the text after it has made line ends uniform.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
