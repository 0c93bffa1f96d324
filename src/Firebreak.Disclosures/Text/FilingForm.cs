using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>Recognises a current report on Form 8-K (17 CFR 249.308) and reads its form type and items.</summary>
static class FilingForm
{
    static readonly Regex Form = Pattern.CasedLines(@"^(?:FORM|CONFORMED SUBMISSION TYPE:)\s+(?<form>8-K(?:/A)?)\s*$");
    static readonly Regex Item = Pattern.Lines(@"^Item\s+(?<item>[1-9]\.\d{2})\b");
    static readonly Regex CoverName = Pattern.Lines(
        @"^(?<name>[^\n(]{2,100})\n\(?\s*exact name of (?:the )?registrant"
    );
    static readonly Regex ItemLine = Pattern.Lines(@"^Item\s+[1-9]\.\d{2}\b.{0,80}$");
    static readonly Regex RegistrantWords = Pattern.Lines(
        @"exact name of registrant|securities exchange act of 1934|conformed submission type"
    );

    /// <summary>The form type when the text itself is the filing; null for texts that only speak of one.</summary>
    public static string? Find(string text) =>
        Form.Match(text) is { Success: true } form && (RegistrantWords.IsMatch(text) || Item.IsMatch(text))
            ? form.Groups["form"].Value
            : null;

    /// <summary>The line above "(Exact name of registrant …)" on the cover page; empty when it is not written so.</summary>
    public static string Registrant(string text) =>
        Find(text) is not null
        && CoverName.Match(text).Groups["name"].Value.Trim() is { Length: > 0 } name
        && !name.Contains("number", StringComparison.OrdinalIgnoreCase)
            ? name
            : "";

    /// <summary>"Form 8-K: Item 8.01 Other Events".</summary>
    public static string TitleOf(string form, string text) =>
        ItemLine.Match(text) is { Success: true } line
            ? $"Form {form}: {line.Value.Trim().TrimEnd('.')}"
            : $"Form {form}";

    public static IReadOnlyList<string> Items(string text) =>
        [.. Item.Matches(text).Select(m => m.Groups["item"].Value).Distinct().Order(StringComparer.Ordinal)];
}
