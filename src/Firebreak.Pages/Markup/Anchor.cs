using System.Text;

namespace Firebreak.Pages;

/// <summary>The id of a place in the page, made from a kind and a name that may hold anything. Different names give different ids.</summary>
static class Anchor
{
    const int NameBytesMax = 400;

    public static string Of(string kind, string name)
    {
        var anchor = new StringBuilder(kind).Append('-');
        var bytes = Encoding.UTF8.GetBytes(name);
        foreach (var value in bytes.AsSpan(0, Math.Min(bytes.Length, NameBytesMax)))
        {
            if (char.IsAsciiLetterOrDigit((char)value) || value is (byte)'-' or (byte)'.')
                anchor.Append((char)value);
            else
                anchor.Append('_').Append(value.ToString("x2"));
        }
        return anchor.ToString();
    }
}
