namespace Firebreak.Sigma;

/// <summary>How the values of an item are to be understood. Exactly one of these.</summary>
enum ValueKind
{
    Text,
    Regex,
    Cidr,
    Compare,
    Exists,
    Reference,
}

/// <summary>The byte form of a text before <c>base64</c> turns it into letters.</summary>
enum TextBytes
{
    Utf8,
    Utf16Le,
    Utf16Be,

    /// <summary>Little endian with a byte order mark in front.</summary>
    Utf16,
}

enum Base64Form
{
    None,
    Whole,

    /// <summary>As it looks at each of the three offsets inside longer encoded data.</summary>
    Anywhere,
}

/// <summary>The modifiers of one item, checked against each other (specification 2.1.0, appendix "Value Modifiers").</summary>
sealed record Modifiers
{
    internal static Modifiers None { get; } = new();

    internal ValueKind Kind { get; init; }

    internal Position Position { get; init; }

    internal Comparison Comparison { get; init; }

    internal TimePart? Part { get; init; }

    internal TextBytes Bytes { get; init; }

    internal Base64Form Base64 { get; init; }

    internal bool All { get; init; }

    internal bool Cased { get; init; }

    internal bool Negated { get; init; }

    internal bool Windash { get; init; }

    internal bool Expand { get; init; }

    internal bool IgnoreCase { get; init; }

    internal bool Multiline { get; init; }

    internal bool Singleline { get; init; }
}
