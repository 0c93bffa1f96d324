using Firebreak.Detection;

namespace Firebreak;

/// <summary>The rules that ship with the program, and those that a person adds with <c>--rules</c>.</summary>
static class RuleFiles
{
    const long RuleBytesMax = 1 << 20;
    const string Prefix = "rules/";

    public static RuleSet Load(IReadOnlyList<string> folders)
    {
        var shipped = typeof(RuleFiles)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (name, Embedded(name)));
        var added = InputFiles
            .Under(folders)
            .Where(file =>
                file.Path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
                || file.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
            )
            .Select(file => (file.Path, System.Text.Encoding.UTF8.GetString(file.ReadAll(RuleBytesMax))));
        return RuleSet.Load([.. shipped, .. added]);
    }

    static string Embedded(string name)
    {
        using var stream = typeof(RuleFiles).Assembly.GetManifestResourceStream(name) ?? Stream.Null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
