namespace Firebreak.Trust;

/// <summary>One copy of each text: a hundred thousand grants name the same few resources, permissions and principals.</summary>
sealed class StringPool
{
    readonly HashSet<string> texts = [];

    public string One(string text)
    {
        if (texts.TryGetValue(text, out var known))
            return known;
        texts.Add(text);
        return text;
    }
}
