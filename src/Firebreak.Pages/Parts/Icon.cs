using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>Shapes that tell the words apart without colour: octagon, diamond, ring.</summary>
static class Icon
{
    public static Html Of(VerdictWord word) =>
        word switch
        {
            VerdictWord.Abused => Draw(
                $"<path class=\"shape\" d=\"M7.5 1.5h9l6 6v9l-6 6h-9l-6-6v-9z\"/><path class=\"sign\" d=\"M12 6.5v7M12 16.6v.8\"/>"
            ),
            VerdictWord.NoEvidence => Draw(
                $"<circle class=\"ring\" cx=\"12\" cy=\"12\" r=\"9\"/><path class=\"stroke\" d=\"M7.5 12h9\"/>"
            ),
            _ => Draw(
                $"<path class=\"shape\" d=\"M12 .8 23.2 12 12 23.2.8 12z\"/><path class=\"sign\" d=\"M9.3 9.6c0-3.9 5.4-3.6 5.4-.3 0 2-2.7 2.2-2.7 4.4M12 16.6v.8\"/>"
            ),
        };

    static Html Draw(Html shapes) =>
        $"<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">{shapes}</svg>";
}
