using System.Text;

namespace Firebreak.Detection;

/// <summary>A user agent without what changes at every update: "azsdk-python-identity/1.15.0 Python/3.11 (Linux…)" is
/// "azsdk-python-identity python" whatever its version.</summary>
static class ClientFamily
{
    const int WordsMax = 3;

    internal static string Of(string client)
    {
        var family = new StringBuilder();
        var words = 0;
        foreach (var word in WithoutParentheses(client).Split([' ', ';', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            var name = new string([.. word.Split('/')[0].Where(c => char.IsLetter(c) || c is '-' or '_')]).Trim(
                '-',
                '_'
            );
            if (name.Length < 2 || words == WordsMax)
                continue;
            family.Append(words++ == 0 ? "" : " ").Append(name.ToLowerInvariant());
        }
        return family.Length > 0 ? family.ToString() : client.ToLowerInvariant();
    }

    // Platform details in parentheses carry builds and kernels; the product names outside tell programs apart.
    static string WithoutParentheses(string client)
    {
        var text = new StringBuilder(client.Length);
        var depth = 0;
        foreach (var c in client)
        {
            depth += c == '(' ? 1 : 0;
            if (depth == 0)
                text.Append(c);
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }
        return text.ToString();
    }
}
