using System.Globalization;

namespace Firebreak.Model;

/// <summary>A host or domain name in its comparable form: lower case, A-labels (RFC 5890), no trailing dot.</summary>
public readonly record struct DomainName : IComparable<DomainName>
{
    static readonly IdnMapping Idn = new() { UseStd3AsciiRules = false };
    const int LengthMax = 253;
    const int LabelLengthMax = 63;

    DomainName(string value) => Value = value;

    public string Value { get; }

    /// <summary>Reads a name of at least two labels; addresses, empty labels and characters outside LDH and underscore are refused.</summary>
    public static bool TryParse(string? text, out DomainName domain)
    {
        domain = default;
        var name = text?.Trim().TrimEnd('.').ToLowerInvariant();
        if (name is not { Length: > 2 and <= LengthMax } || !name.Contains('.'))
            return false;
        if (!System.Text.Ascii.IsValid(name) && !TryToAscii(ref name))
            return false;
        if (!name.Split('.').All(IsLabel) || char.IsAsciiDigit(name[^1]))
            return false;
        domain = new DomainName(name);
        return true;
    }

    /// <summary>True for the domain itself and for every name below it, by whole labels ("notexample.com" is not under "example.com").</summary>
    public bool IsWithin(DomainName parent) =>
        Value == parent.Value
        || (
            Value.Length > parent.Value.Length
            && Value.EndsWith(parent.Value, StringComparison.Ordinal)
            && Value[^(parent.Value.Length + 1)] == '.'
        );

    static bool TryToAscii(ref string name)
    {
        try
        {
            name = Idn.GetAscii(name);
            return true;
        }
        catch (ArgumentException)
        {
            // IdnMapping has no Try form; a name it refuses is no name for us either.
            return false;
        }
    }

    static bool IsLabel(string label) =>
        label.Length is > 0 and <= LabelLengthMax
        && label.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
        && label[0] != '-'
        && label[^1] != '-';

    public int CompareTo(DomainName other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value ?? "";
}
