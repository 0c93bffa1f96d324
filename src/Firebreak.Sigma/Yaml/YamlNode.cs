using System.Collections.Immutable;

namespace Firebreak.Sigma;

/// <summary>A YAML value with its place. <c>Size</c> counts the values in it, aliases each time they are used.</summary>
abstract record YamlNode(Place Place, int Size);

/// <summary>A scalar. Only a plain one can be null, a truth value or a number (YAML 1.2 core schema, §10.3.2).</summary>
/// <param name="Exact">Each character of <c>Text</c> stands where it was written, so that a column can be counted in it.</param>
sealed record YamlScalar(Place Place, string Text, bool Plain, bool Exact) : YamlNode(Place, 1)
{
    internal bool IsNull => Plain && Text is "" or "~" or "null" or "Null" or "NULL" && Plain;

    internal bool? Boolean =>
        (Plain, Text) switch
        {
            (true, "true" or "True" or "TRUE") => true,
            (true, "false" or "False" or "FALSE") => false,
            _ => null,
        };

    /// <summary>The number it stands for. Hexadecimal and octal forms stay text: a log that says 0x10 means those letters.</summary>
    internal double? Number => Plain ? Numbers.Parse(Text) : null;

    /// <summary>Where the character at <paramref name="index"/> stands, as nearly as is known.</summary>
    internal Place PlaceOf(int index) => Exact ? Place.Right(index + (Plain ? 0 : 1)) : Place;
}

sealed record YamlSequence(Place Place, int Size, ImmutableArray<YamlNode> Items) : YamlNode(Place, Size);

sealed record YamlMapping(Place Place, int Size, ImmutableArray<YamlEntry> Entries) : YamlNode(Place, Size)
{
    internal YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
            if (entry.Key.Text == key)
                return entry.Value;
        return null;
    }
}

readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
