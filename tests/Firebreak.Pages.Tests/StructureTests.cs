using System.Globalization;
using System.Text.RegularExpressions;

namespace Firebreak.Pages.Tests;

/// <summary>What holds for every page, whatever it says.</summary>
public sealed class StructureTests
{
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    public static TheoryData<string> Names => [.. SamplePages.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Ids_are_unique_and_every_anchor_leads_somewhere(string name)
    {
        var page = SamplePages.All[name]();
        var ids = Values(page, " id=\"([^\"]*)\"");

        ids.ShouldBeUnique();
        Values(page, " href=\"#([^\"]*)\"").Except(ids).ShouldBeEmpty();
        Values(page, "aria-labelledby=\"([^\"]*)\"").Except(ids).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Headings_step_down_one_at_a_time_from_one_h1(string name)
    {
        var levels = Values(SamplePages.All[name](), "<h([1-6])[ >]").Select(int.Parse).ToList();

        levels.Count(level => level == 1).ShouldBe(1);
        levels[0].ShouldBe(1);
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_has_its_landmarks_and_fetches_nothing(string name)
    {
        var page = SamplePages.All[name]();

        foreach (var landmark in (string[])["<html lang=\"en\">", "<header", "<nav", "<main", "<footer", "<head>"])
            Values(page, $"({Regex.Escape(landmark)})").Count.ShouldBe(1, landmark);
        page.ShouldContain("default-src 'none'");
        page.ShouldContain($"style-src '{Stylesheet.HashSource}'");
        Values(page, "(<script|<link|<img|<iframe|<base| style=\"| on[a-z]+=\"|@import|url\\((?!#))").ShouldBeEmpty();
        Values(page, " href=\"(?!#)([^\"]*)\"")
            .ShouldAllBe(address => address.StartsWith("https://", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_drawn_lies_inside_its_picture(string name)
    {
        var page = SamplePages.All[name]();
        Values(page, "=\"(NaN|-?∞)").ShouldBeEmpty();

        Values(page, " x1?=\"([^\"%]*)%\"").Select(Number).ShouldAllBe(x => x >= 0 && x <= 100);
        foreach (
            Match rectangle in Regex.Matches(
                page,
                " x=\"(?<x>[^\"%]*)%\" y=\"[0-9]+\" width=\"(?<width>[^\"%]*)%\"",
                RegexOptions.None,
                Limit
            )
        )
            (Number(rectangle.Groups["x"].Value) + Number(rectangle.Groups["width"].Value)).ShouldBeLessThanOrEqualTo(
                100.011
            );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_opened_element_is_closed_in_order(string name)
    {
        string[] empty = ["meta", "br", "rect", "path", "circle", "line", "use", "!DOCTYPE"];
        var open = new Stack<string>();
        var body = Regex.Replace(SamplePages.All[name](), "<style>.*?</style>", "", RegexOptions.Singleline, Limit);
        foreach (
            Match tag in Regex.Matches(
                body,
                "<(?<close>/?)(?<name>[!a-zA-Z0-9]+)[^>]*?(?<empty>/?)>",
                RegexOptions.None,
                Limit
            )
        )
        {
            var element = tag.Groups["name"].Value;
            if (tag.Groups["close"].Length > 0)
                open.Pop().ShouldBe(element);
            else if (tag.Groups["empty"].Length == 0 && element is not ("meta" or "!DOCTYPE"))
                open.Push(element);
            else
                empty.ShouldContain(element);
        }
        open.ShouldBeEmpty();
    }

    static List<string> Values(string page, string pattern) =>
        [.. Regex.Matches(page, pattern, RegexOptions.None, Limit).Select(match => match.Groups[1].Value)];

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
