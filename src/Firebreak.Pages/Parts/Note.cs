namespace Firebreak.Pages;

/// <summary>Small blocks of words around the facts.</summary>
static class Note
{
    /// <summary>Stands where something could have been: says what is missing.</summary>
    public static Html Empty(string sentence) => $"<p class=\"empty\">{sentence}</p>\n";

    public static Html Lede(string sentence) => $"<p class=\"lede\">{sentence}</p>\n";

    /// <summary>A command that one click selects whole, without a script.</summary>
    public static Html Command(string command) =>
        command.Length == 0 ? Html.Empty : $"<pre class=\"command\" tabindex=\"0\"><code>{command}</code></pre>\n";

    /// <summary>Something to unfold; print shows it unfolded.</summary>
    public static Html Fold(Html summary, Html content) =>
        $"<details><summary>{summary}</summary>\n<div class=\"folded\">{content}</div></details>\n";

    public static Html List(IEnumerable<string> items) => List(items.Select(Html.Text));

    public static Html List(IEnumerable<Html> items)
    {
        var shown = items.ToList();
        return shown.Count == 0 ? Html.Empty : $"<ul>{shown.Select(Html (item) => $"<li>{item}</li>")}</ul>\n";
    }
}
