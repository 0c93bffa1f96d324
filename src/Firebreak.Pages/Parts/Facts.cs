namespace Firebreak.Pages;

/// <summary>A definition list: name and value, facts without a value left out.</summary>
static class Facts
{
    public static Html Of(params Fact[] facts) => Render("facts", facts);

    /// <summary>The same, set side by side where there is room.</summary>
    public static Html InLine(params Fact[] facts) => Render("facts in-line", facts);

    static Html Render(string look, Fact[] facts)
    {
        var shown = facts.Where(fact => !fact.Value.IsEmpty).ToList();
        return shown.Count == 0
            ? Html.Empty
            : $"<dl class=\"{look}\">{shown.Select(Html (f) => $"<div><dt>{f.Name}</dt><dd>{f.Value}</dd></div>\n")}</dl>";
    }
}

sealed record Fact(string Name, Html Value);
