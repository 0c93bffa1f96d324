using System.Globalization;
using System.Text.RegularExpressions;

namespace Firebreak.Pages.Tests;

/// <summary>The tokens of each theme against WCAG 2.2 §1.4.3: 4.5 to 1 for text.</summary>
public sealed class ContrastTests
{
    const double LeastForText = 4.5;

    static readonly (string Text, string[] Grounds)[] Pairs =
    [
        ("ink", ["paper", "ground", "sunk", "cannot-tell-ground"]),
        ("soft", ["paper", "ground", "sunk"]),
        ("link", ["paper", "ground", "sunk"]),
        ("abused", ["abused-ground", "paper"]),
        ("cannot-tell", ["cannot-tell-ground", "paper"]),
        ("no-evidence", ["no-evidence-ground", "paper"]),
    ];

    [Theory]
    [InlineData("light", 0)]
    [InlineData("dark", 1)]
    [InlineData("print", 2)]
    public void Text_stands_out_from_every_ground_it_is_set_on(string theme, int block)
    {
        var tokens = Tokens(block);
        foreach (var (text, grounds) in Pairs)
        foreach (var ground in grounds)
            Contrast(tokens[text], tokens[ground])
                .ShouldBeGreaterThanOrEqualTo(LeastForText, $"{theme}: {text} on {ground}");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void The_word_stands_out_from_its_band(int block)
    {
        var tokens = Tokens(block);
        Contrast("#ffffff", tokens["hero-abused"]).ShouldBeGreaterThanOrEqualTo(LeastForText);
        Contrast("#ffffff", tokens["hero-no-evidence"]).ShouldBeGreaterThanOrEqualTo(LeastForText);
        Contrast("#ffffff", tokens["hero-plain"]).ShouldBeGreaterThanOrEqualTo(LeastForText);
        Contrast("#17130a", tokens["hero-cannot-tell"]).ShouldBeGreaterThanOrEqualTo(LeastForText);
    }

    static Dictionary<string, string> Tokens(int block)
    {
        var css = Stylesheet.Element.ToString();
        var root = Regex.Matches(css, ":root \\{[^}]*\\}", RegexOptions.None, TimeSpan.FromSeconds(1))[block].Value;
        return Regex
            .Matches(root, "--(?<name>[a-z-]+): (?<colour>#[0-9a-f]{3,6});", RegexOptions.None, TimeSpan.FromSeconds(1))
            .ToDictionary(m => m.Groups["name"].Value, m => m.Groups["colour"].Value);
    }

    static double Contrast(string left, string right)
    {
        var (a, b) = (Luminance(left), Luminance(right));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    // Relative luminance as WCAG 2.2 defines it.
    static double Luminance(string colour)
    {
        var hex = colour.Length == 4 ? string.Concat(colour[1..].Select(c => $"{c}{c}")) : colour[1..];
        double[] parts = [.. hex.Chunk(2).Select(pair => Linear(int.Parse(pair, NumberStyles.HexNumber) / 255d))];
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    static double Linear(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
}
