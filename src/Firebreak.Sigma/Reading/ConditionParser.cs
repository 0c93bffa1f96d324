namespace Firebreak.Sigma;

/// <summary>
/// Parses a condition: names, <c>1 of</c> and <c>all of</c> a pattern or <c>them</c>, then <c>not</c>, <c>and</c>,
/// <c>or</c> in this order of binding, and parentheses.
/// </summary>
sealed class ConditionParser
{
    readonly YamlScalar source;
    readonly Dictionary<string, Clause> searches;
    readonly ProblemList problems;
    readonly List<ConditionToken> tokens;
    int next;
    int depth;

    ConditionParser(YamlScalar source, Dictionary<string, Clause> searches, ProblemList problems)
    {
        this.source = source;
        this.searches = searches;
        this.problems = problems;
        tokens = ConditionToken.Split(source.Text);
    }

    ConditionToken Current => next < tokens.Count ? tokens[next] : new ConditionToken("", source.Text.Length);

    /// <summary>Null with a problem at the word that does not fit.</summary>
    internal static Clause? Parse(YamlScalar source, Dictionary<string, Clause> searches, ProblemList problems)
    {
        var parser = new ConditionParser(source, searches, problems);
        var clause = parser.ParseOr();
        if (clause is null || parser.next == parser.tokens.Count)
            return clause;

        return parser.Current.Text == "|"
            ? parser.Refuse("an aggregation after `|` is no longer part of Sigma", "write a correlation rule")
            : parser.Refuse(
                $"{ProblemList.Quote(parser.Current.Text)} does not follow from what is before it",
                "join with `and` or `or`; close every parenthesis once"
            );
    }

    Clause? ParseOr() => ParseChain("or", ParseAnd, Clause.AnyOf);

    Clause? ParseAnd() => ParseChain("and", ParseNot, Clause.AllOf);

    Clause? ParseChain(string word, Func<Clause?> parse, Func<List<Clause>, Clause> join)
    {
        var parts = new List<Clause>();
        do
        {
            if (parse() is not { } part)
                return null;
            parts.Add(part);
        } while (TakeOperator(word));

        return join(parts);
    }

    Clause? ParseNot()
    {
        var negated = false;
        while (TakeOperator("not"))
            negated = !negated;
        return ParseOperand() is { } operand ? (negated ? new Clause.Not(operand) : operand) : null;
    }

    Clause? ParseOperand()
    {
        var token = Current;
        if (token.Text == "(")
            return ParseGroup();
        if (token.Text == "")
            return Refuse("the condition ends too early", "a name, `1 of …` or `(` has to follow");
        if (token.IsQuantifier && next + 1 < tokens.Count && tokens[next + 1].Is("of"))
            return ParseQuantifier(all: token.Is("all"));
        if (searches.TryGetValue(token.Text, out var search))
        {
            next++;
            return search;
        }

        return Refuse(
            $"no search is named {ProblemList.Quote(token.Text)}",
            searches.Count == 0
                ? "name a search beside `condition`"
                : $"one of {string.Join(", ", searches.Keys.Take(12))}"
        );
    }

    Clause? ParseGroup()
    {
        if (++depth > SigmaLimits.ConditionDepthMax)
            return Refuse($"more than {SigmaLimits.ConditionDepthMax} parentheses deep", "simplify the condition");

        next++;
        var clause = ParseOr();
        depth--;
        if (clause is null)
            return null;
        if (Current.Text != ")")
            return Refuse("a parenthesis is not closed", "add `)`");
        next++;
        return clause;
    }

    Clause? ParseQuantifier(bool all)
    {
        next += 2;
        var pattern = Current.Text;
        var chosen = Chooser(pattern);
        var parts = searches.Where(search => chosen(search.Key)).Select(search => search.Value).ToList();
        if (pattern is "" or "(" or ")" || parts.Count == 0)
            return Refuse(
                $"no search is named like {ProblemList.Quote(pattern)}",
                "after `of` comes a name with `*`, or `them`"
            );

        next++;
        return all ? Clause.AllOf(parts) : Clause.AnyOf(parts);
    }

    /// <summary><c>them</c> and patterns that begin with <c>*</c> leave out names that begin with an underscore.</summary>
    static Func<string, bool> Chooser(string word)
    {
        var pattern = new TextPattern(TextReader.Read(word == "them" ? "*" : word), cased: true);
        var hidden = pattern.Glyphs is [{ Kind: GlyphKind.Run }, ..];
        return name => !(hidden && name.StartsWith('_')) && pattern.Matches(name);
    }

    bool TakeOperator(string word)
    {
        if (!Current.Is(word) || searches.ContainsKey(Current.Text))
            return false;
        next++;
        return true;
    }

    Clause? Refuse(string sentence, string remedy)
    {
        problems.Refuse(source.PlaceOf(Current.At), sentence, remedy);
        return null;
    }
}

/// <summary>A word or a sign of a condition, and where in its text it begins.</summary>
readonly record struct ConditionToken(string Text, int At)
{
    internal bool IsQuantifier => Text == "1" || Is("any") || Is("all");

    /// <summary>Rules in the wild also write operators in capitals.</summary>
    internal bool Is(string word) => string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);

    internal static List<ConditionToken> Split(string text)
    {
        var tokens = new List<ConditionToken>();
        for (var at = 0; at < text.Length; )
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            if (text[at] is not ('(' or ')' or '|'))
                while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('(' or ')' or '|'))
                    end++;
            tokens.Add(new ConditionToken(text[at..end], at));
            at = end;
        }

        return tokens;
    }
}
