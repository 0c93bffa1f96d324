namespace Firebreak.Sigma;

/// <summary>Turns the words after a field's name into <see cref="Modifiers"/>, or says which word does not fit and why.</summary>
sealed class ModifierReader
{
    /// <summary>Every word, for the remedy of a misspelt one.</summary>
    const string Known =
        "contains, startswith, endswith, all, cased, re (then i, m, s), cidr, base64, base64offset, wide, utf16, utf16le, "
        + "utf16be, windash, exists, fieldref, lt, lte, gt, gte, neq, minute, hour, day, week, month, year";

    readonly HashSet<string> seen = [];
    Modifiers modifiers = Modifiers.None;
    string reason = "";
    string remedy = "";

    /// <summary>Null with a problem at the word's own column.</summary>
    internal static Modifiers? Read(YamlScalar key, int start, ProblemList problems)
    {
        var reader = new ModifierReader();
        var at = start;
        foreach (var word in key.Text[start..].Split('|'))
        {
            if (!reader.seen.Add(word))
                reader.No($"`|{word}` stands here twice", "once is enough");
            else if (reader.Apply(word) is { } next)
                reader.modifiers = next;

            if (reader.reason.Length > 0)
            {
                problems.Refuse(key.PlaceOf(at), reader.reason, reader.remedy);
                return null;
            }

            at += word.Length + 1;
        }

        if (reader.modifiers is { Bytes: not TextBytes.Utf8, Base64: Base64Form.None })
        {
            problems.Refuse(
                key.PlaceOf(start),
                "`|wide` and `|utf16…` only say what `|base64` encodes",
                "write for example `|wide|base64offset|contains`"
            );
            return null;
        }

        return reader.modifiers;
    }

    Modifiers? Apply(string word) =>
        word switch
        {
            "all" => modifiers with { All = true },
            "neq" => modifiers with { Negated = true },
            "expand" => modifiers with { Expand = true },
            "contains" => WithPosition(word, Position.Anywhere),
            "startswith" => WithPosition(word, Position.Start),
            "endswith" => WithPosition(word, Position.End),
            "cased" => modifiers.Kind is ValueKind.Text or ValueKind.Reference
                ? modifiers with
                {
                    Cased = true,
                }
                : No("`|cased` is for text", "drop it; `|re` minds letter case unless `|re|i`"),
            "re" => WithKind(word, ValueKind.Regex),
            "i" => AfterRegex(word, modifiers with { IgnoreCase = true }),
            "m" => AfterRegex(word, modifiers with { Multiline = true }),
            "s" => AfterRegex(word, modifiers with { Singleline = true }),
            "cidr" => WithKind(word, ValueKind.Cidr),
            "exists" => WithKind(word, ValueKind.Exists),
            "fieldref" => WithKind(word, ValueKind.Reference),
            "lt" => WithComparison(word, Comparison.Less),
            "lte" => WithComparison(word, Comparison.LessOrEqual),
            "gt" => WithComparison(word, Comparison.Greater),
            "gte" => WithComparison(word, Comparison.GreaterOrEqual),
            "windash" => modifiers is { Kind: ValueKind.Text, Base64: Base64Form.None }
                ? modifiers with
                {
                    Windash = true,
                }
                : No("`|windash` is for text that is not encoded", "drop it"),
            "wide" or "utf16le" => WithBytes(word, TextBytes.Utf16Le),
            "utf16be" => WithBytes(word, TextBytes.Utf16Be),
            "utf16" => WithBytes(word, TextBytes.Utf16),
            "base64" => WithBase64(word, Base64Form.Whole),
            "base64offset" => WithBase64(word, Base64Form.Anywhere),
            _ => WithPart(word),
        };

    Modifiers? WithPosition(string word, Position position)
    {
        if (modifiers.Position != Position.Whole)
            return No($"`|{word}` contradicts another position", "one of contains, startswith, endswith");
        return modifiers.Kind is ValueKind.Text or ValueKind.Reference && modifiers.Part is null
            ? modifiers with
            {
                Position = position,
            }
            : No(
                $"`|{word}` is for text",
                "drop it; an expression of `|re` is found anywhere unless it has `^` or `$`"
            );
    }

    Modifiers? WithKind(string word, ValueKind kind)
    {
        var plain = modifiers with { All = false, Negated = false, Expand = false };
        var reference = kind == ValueKind.Reference ? plain with { Cased = false, Position = Position.Whole } : plain;
        return reference == Modifiers.None
            ? modifiers with
            {
                Kind = kind,
            }
            : No($"`|{word}` does not go with the modifiers before it", $"write `|{word}` first, and alone if need be");
    }

    Modifiers? WithComparison(string word, Comparison comparison)
    {
        var plain = modifiers with { All = false, Negated = false, Expand = false, Part = null };
        return plain == Modifiers.None
            ? modifiers with
            {
                Kind = ValueKind.Compare,
                Comparison = comparison,
            }
            : No(
                $"`|{word}` does not go with the modifiers before it",
                "a comparison stands alone, or after a time part"
            );
    }

    Modifiers? AfterRegex(string word, Modifiers next) =>
        modifiers.Kind == ValueKind.Regex ? next : No($"`|{word}` is a flag of `|re`", $"write `|re|{word}`");

    Modifiers? WithBytes(string word, TextBytes bytes) =>
        modifiers is { Kind: ValueKind.Text, Base64: Base64Form.None, Bytes: TextBytes.Utf8, Position: Position.Whole }
            ? modifiers with
            {
                Bytes = bytes,
            }
            : No($"`|{word}` comes too late", "it says what is encoded: `|wide|base64offset|contains`");

    Modifiers? WithBase64(string word, Base64Form form) =>
        modifiers
            is { Kind: ValueKind.Text, Base64: Base64Form.None, Windash: false, Position: Position.Whole, Part: null }
            ? modifiers with
            {
                Base64 = form,
            }
            : No($"`|{word}` does not go with the modifiers before it", $"write for example `|{word}|contains`");

    Modifiers? WithPart(string word)
    {
        if (
            word == ""
            || !Enum.TryParse<TimePart>(word, ignoreCase: true, out var part)
            || !char.IsAsciiLetterLower(word[0])
        )
            return No(
                word == "" ? "a `|` without a modifier" : $"{ProblemList.Quote('|' + word)} is not a modifier",
                RemedyFor(word)
            );

        var plain = modifiers with { All = false, Negated = false, Expand = false };
        return plain == Modifiers.None
            ? modifiers with
            {
                Part = part,
            }
            : No(
                $"`|{word}` does not go with the modifiers before it",
                $"write `|{word}` first, then for example `|gte`"
            );
    }

    static string RemedyFor(string word) =>
        word switch
        {
            "not" => "negate in the condition, for example `selection and not filter`, or use `|neq`",
            "regex" => "the modifier is `|re`",
            "utf8" => "text is UTF-8 without it",
            _ => $"one of {Known}",
        };

    Modifiers? No(string sentence, string right)
    {
        (reason, remedy) = (sentence, right);
        return null;
    }
}
