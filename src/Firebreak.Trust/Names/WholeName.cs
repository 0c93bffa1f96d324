namespace Firebreak.Trust;

/// <summary>A company's name in comparable form. Two names are the same when all their words are, case, accents, punctuation
/// and legal form aside: "ITRON" is "Itron, Inc." and is neither "Hitron" nor "Itron Networks".</summary>
/// <param name="Keys">Every spelling under which the name may be found, words joined by blanks.</param>
/// <param name="Form">The legal form as written, words joined by blanks; empty when none.</param>
sealed record WholeName(IReadOnlyList<string> Keys, string Form)
{
    public static WholeName Of(string name)
    {
        var keys = new List<string>();
        var form = "";
        foreach (var variant in Variants(name))
        {
            foreach (var writtenOut in (bool[])[false, true])
            {
                var tokens = NameTokens.Of(variant, writtenOut);
                var formLength = LegalForm.LengthOf(tokens);
                if (form.Length == 0)
                    form = string.Join(' ', tokens.Skip(tokens.Count - formLength));
                var start = tokens.Count - formLength > 1 && tokens[0] == "the" ? 1 : 0;
                keys.Add(string.Join(' ', tokens.Take(tokens.Count - formLength).Skip(start)));
            }
        }
        return new WholeName([.. keys.Where(key => key.Length > 0).Distinct()], form);
    }

    public bool IsSameAs(WholeName other) => Keys.Any(other.Keys.Contains);

    // "Schweitzer Engineering Laboratories, Inc. (SEL)" is found with and without the bracket, and as SEL, because those are its initials.
    static IEnumerable<string> Variants(string name)
    {
        yield return name;
        var open = name.IndexOf('(');
        var close = name.IndexOf(')');
        if (open < 1 || close < open)
            yield break;
        var outer = name[..open] + name[(close + 1)..];
        yield return outer;
        var inner = NameTokens.Of(name[(open + 1)..close]);
        var words = NameTokens.Of(outer);
        var initials = string.Concat(words.Take(words.Count - LegalForm.LengthOf(words)).Select(word => word[0]));
        if (inner is [var one] && one == initials)
            yield return one;
    }
}
