namespace Firebreak.Telemetry.Tests;

/// <summary>Each file in Cases is one shape that exports have; the .golden file beside it is what is read of it.</summary>
public sealed class CaseTests
{
    public static TheoryData<string> Cases() =>
        [
            .. Directory
                .GetFiles(Folder())
                .Select(Path.GetFileName)
                .OfType<string>()
                .Where(n => !n.EndsWith(".golden", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reads_the_shape_as_written_down(string name)
    {
        var content = File.ReadAllBytes(Path.Combine(Folder(), name));

        var text = Reading.Describe(InputFile.Of("logs/" + name, content));

        var golden = Path.Combine(Folder(), name + ".golden");
        if (Environment.GetEnvironmentVariable("GOLDEN") == "accept")
            File.WriteAllText(golden, text);
        text.ShouldBe(
            File.Exists(golden) ? File.ReadAllText(golden) : "",
            $"accept with GOLDEN=accept after reading {golden}"
        );
    }

    // The source folder, so that an accepted golden file lands where it is kept.
    public static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Firebreak.slnx")))
            folder = folder.Parent;
        return Path.Combine(folder.ShouldNotBeNull().FullName, "tests", "Firebreak.Telemetry.Tests", "Cases");
    }
}
