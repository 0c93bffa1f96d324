namespace Firebreak.Disclosures;

/// <summary>The word lists and rule tables that lie beside the code as data.</summary>
static class DataFile
{
    public static string Text(string name)
    {
        var assembly = typeof(DataFile).Assembly;
        using var stream =
            assembly.GetManifestResourceStream($"Firebreak.Disclosures.Data.{name}")
            ?? throw new InvalidOperationException($"{name} is not part of this program");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The lines of a file without blank ones and those that begin with '#'.</summary>
    public static IReadOnlyList<string> Lines(string name) =>
        [
            .. Text(name)
                .ReplaceLineEndings("\n")
                .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(line => line[0] != '#'),
        ];
}
