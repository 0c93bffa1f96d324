namespace Firebreak.Pages;

/// <summary>One part of a page under an h2; left out when its body is empty.</summary>
/// <param name="ShortTitle">The words in the list of contents.</param>
/// <param name="Count">A number beside the heading; null shows none.</param>
sealed record Section(string Id, string Title, string ShortTitle, Html Body, long? Count = null, string Look = "")
{
    public Html Render() =>
        $"""
            <section id="{Id}" class="section {Look}" aria-labelledby="{Id}-title">
            <h2 id="{Id}-title">{Title}{CountBadge()}</h2>
            {Body}
            </section>

            """;

    Html CountBadge() => Count is { } count ? $" <span class=\"count\">{count:N0}</span>" : Html.Empty;
}
