using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>Shapes that tell the words apart without colour: octagon, triangle, ring. Drawn once in a page, then referred to.</summary>
static class Icon
{
    public static Html Of(VerdictWord word) =>
        $"<svg class=\"icon\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#icon-{Badge.Tone(word)}\"/></svg>";

    /// <summary>Stands once in a page.</summary>
    public static Html Definitions =>
        $"""
            <svg class="definitions" width="0" height="0" aria-hidden="true" focusable="false"><defs>
            {Symbol(
                VerdictWord.Abused,
                $"<path class=\"shape\" d=\"M7.5 1.5h9l6 6v9l-6 6h-9l-6-6v-9z\"/><path class=\"sign\" d=\"M12 6.5v7M12 16.6v.8\"/>"
            )}
            {Symbol(
                VerdictWord.CannotTell,
                $"<path class=\"shape\" d=\"M12 1.2 23.6 22H.4z\"/><path class=\"sign\" d=\"M9.7 11c0-3.4 4.6-3.1 4.6-.2 0 1.7-2.3 2-2.3 3.9M12 18.3v.5\"/>"
            )}
            {Symbol(
                VerdictWord.NoEvidence,
                $"<circle class=\"ring\" cx=\"12\" cy=\"12\" r=\"9\"/><path class=\"ring\" d=\"M7.5 12h9\"/>"
            )}
            </defs></svg>
            """;

    static Html Symbol(VerdictWord word, Html shapes) =>
        $"<symbol id=\"icon-{Badge.Tone(word)}\" viewBox=\"0 0 24 24\">{shapes}</symbol>";
}
