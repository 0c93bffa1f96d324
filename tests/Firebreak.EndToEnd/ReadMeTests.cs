namespace Firebreak.EndToEnd;

/// <summary>The commands that the documents show are commands that the program understands.</summary>
public sealed class ReadMeTests
{
    const string Name = "firebreak ";

    public static TheoryData<string, string> Commands =>
        [
            .. from file in Repository.Files
            where file.Path.EndsWith(".md", StringComparison.Ordinal)
            from line in InCodeBlocks(file.Text)
            where line.StartsWith(Name, StringComparison.Ordinal)
            select (file.Path, line),
        ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_in_a_document_is_understood(string document, string line)
    {
        var parsed = CommandLine.Build().Parse(line[Name.Length..]);

        parsed.Errors.Select(error => error.Message).ShouldBeEmpty(document);
    }

    [Fact]
    public void The_read_me_shows_the_main_job() =>
        InCodeBlocks(Repository.Files.Single(file => file.Path == "README.md").Text)
            .ShouldContain(line => line.StartsWith("firebreak assess "));

    static IEnumerable<string> InCodeBlocks(string text)
    {
        var inside = false;
        foreach (var line in text.Split('\n'))
        {
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal))
                inside = !inside;
            else if (inside)
                yield return line.Trim();
        }
    }
}
