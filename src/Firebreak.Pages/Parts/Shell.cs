namespace Firebreak.Pages;

/// <summary>The page around a content: one file, no script, nothing fetched from anywhere.</summary>
static class Shell
{
    public static string Render(string title, Html header, IReadOnlyList<Section> sections, Html footer)
    {
        var shown = sections.Where(section => !section.Body.IsEmpty).ToList();
        Html page = $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src {Stylesheet.HashSource}; img-src data:; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <meta name="color-scheme" content="light dark">
            <meta name="generator" content="Firebreak">
            <title>{title}</title>
            {Stylesheet.Element}
            </head>
            <body>
            <a class="skip" href="#main">Skip to the answer</a>
            {GapPattern.Definitions}
            {header}
            {Contents(shown)}
            <main id="main">
            {shown.Select(section => section.Render())}
            </main>
            <footer>{footer}</footer>
            </body>
            </html>

            """;
        return page.ToString();
    }

    static Html Contents(IReadOnlyList<Section> sections) =>
        $"""
            <nav class="contents" aria-label="Sections of this page"><ul>
            {sections.Select(
                Html (section) => $"<li><a href=\"#{section.Id}\">{section.ShortTitle}</a></li>\n"
            )}</ul></nav>
            """;
}
