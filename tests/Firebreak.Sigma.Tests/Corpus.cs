namespace Firebreak.Sigma.Tests;

/// <summary>The folder of public data that FIREBREAK_CORPUS names. It is no part of the repository.</summary>
static class Corpus
{
    internal static string Sigma =>
        Environment.GetEnvironmentVariable("FIREBREAK_CORPUS") is { Length: > 0 } folder
            ? Path.Combine(folder, "sigma")
            : throw new InvalidOperationException("FIREBREAK_CORPUS names no folder; ./test --corpus DIR sets it");

    internal static IEnumerable<string> Files(params string[] trees) =>
        trees
            .SelectMany(tree =>
                Directory.EnumerateFiles(Path.Combine(Sigma, "rules", tree), "*.yml", SearchOption.AllDirectories)
            )
            .Order(StringComparer.Ordinal);
}
