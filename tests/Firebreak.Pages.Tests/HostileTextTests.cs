using Firebreak.Model;

namespace Firebreak.Pages.Tests;

/// <summary>Text of vendors, logs and inventories is hostile until encoded.</summary>
public sealed class HostileTextTests
{
    static readonly Gen<string> Text = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["<>&\"'/=`\u202e\u0000\n ascript-!"], 0, 40],
        Gen.Const("</style><script>alert(1)</script>"),
        Gen.Const("\"><img src=x onerror=alert(1)>"),
        Gen.Const("--></title></code></pre></details></main>"),
        Gen.Const("' onmouseover='alert(1)")
    );

    [Fact]
    public void No_text_opens_a_tag_or_leaves_its_attribute() =>
        Text.Sample(text =>
        {
            var encoded = Html.Text(text).ToString();
            encoded.IndexOfAny(['<', '>', '"', '\'', '\0', '\u202e']).ShouldBe(-1);
        });

    [Fact]
    public void No_text_in_any_noun_changes_the_elements_of_the_page()
    {
        var calm = Tags(Page("calm"));
        Text.Sample(text => Tags(Page("a" + text)).ShouldBe(calm), iter: 300);
    }

    [Fact]
    public void Text_that_reorders_or_hides_text_is_shown_by_number() =>
        Html.Text("invoice\u202Efdp.exe\u200B\0").ToString().ShouldBe("invoice⟨U+202E⟩fdp.exe⟨U+200B⟩⟨U+0000⟩");

    [Fact]
    public void Different_names_never_share_an_anchor() =>
        Gen.Select(Gen.String, Gen.String)
            .Where((left, right) => left.IsNormalized() && right.IsNormalized() && left != right)
            .Sample((left, right) => (Anchor.Of("x", left) != Anchor.Of("x", right)).ShouldBeTrue());

    static string Page(string text) =>
        ReportPage.Render(
            HostileSample.Assessment(text),
            HostileSample.Disclosure(text),
            new Dictionary<string, IReadOnlyList<RawEvidence>>
            {
                [text] = [new RawEvidence(new EvidencePlace(text, 1, 2, 3), text)],
            },
            HostileSample.Case(text)
        ) + BriefPage.Render(HostileSample.Disclosure(text));

    // Names of elements and attributes, in order; what stands in quotes and between tags is left out.
    static string Tags(string page)
    {
        var outline = new System.Text.StringBuilder();
        var (inTag, inQuotes) = (false, false);
        foreach (var c in page)
        {
            inQuotes = inTag && (c == '"' ? !inQuotes : inQuotes);
            if (!inQuotes && c == '<')
                inTag = true;
            if (inTag && !inQuotes)
                outline.Append(c);
            if (!inQuotes && c == '>')
                inTag = false;
        }
        return outline.ToString();
    }
}
