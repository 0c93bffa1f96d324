using System.Text;

namespace Firebreak;

/// <summary>Text folded at words, each further line hanging under the first. A word too long for a line (a path, a command) is never broken.</summary>
static class Folded
{
    const int WidthMin = 40;

    public static string Text(string mark, string text, int width)
    {
        var hang = new string(' ', mark.Length + 1);
        var (folded, column) = (new StringBuilder(mark), mark.Length);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (column + 1 + word.Length > Math.Max(width, WidthMin) && column > hang.Length)
            {
                folded.Append('\n').Append(hang).Append(word);
                column = hang.Length + word.Length;
                continue;
            }
            folded.Append(' ').Append(word);
            column += 1 + word.Length;
        }
        return folded.ToString();
    }
}
