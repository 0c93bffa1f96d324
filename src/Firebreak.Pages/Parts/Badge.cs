using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>A word in a coloured box; the word and its shape carry the meaning, the colour only repeats it.</summary>
static class Badge
{
    public static Html Of(VerdictWord word) =>
        $"<span class=\"badge {Tone(word)}\">{Icon.Of(word)}{word.Spoken()}</span>";

    public static Html Of(Grade grade) =>
        grade == Grade.Conclusive
            ? $"<span class=\"badge solid abused\">conclusive</span>"
            : (Html)$"<span class=\"badge outline\">lead</span>";

    public static Html Plain(string text) =>
        text.Length == 0 ? Html.Empty : $"<span class=\"badge outline\">{text}</span>";

    public static Html Toned(string text, string tone) => $"<span class=\"badge {tone}\">{text}</span>";

    /// <summary>The class that sets the colours of a word.</summary>
    public static string Tone(VerdictWord word) =>
        word switch
        {
            VerdictWord.Abused => "abused",
            VerdictWord.NoEvidence => "no-evidence",
            _ => "cannot-tell",
        };
}
