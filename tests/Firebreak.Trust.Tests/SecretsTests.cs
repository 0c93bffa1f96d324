using System.Text;

namespace Firebreak.Trust.Tests;

public sealed class SecretsTests
{
    [Theory]
    [InlineData("graph")]
    [InlineData("powershell")]
    public void No_byte_of_a_secret_survives_reading(string name)
    {
        var files = Cases.Files(name);
        files.Count(f => TextOf(f).Contains("SECRET")).ShouldBePositive("the case holds secrets to drop");

        EstateText
            .Of(EstateReader.Read(files, CancellationToken.None))
            .ShouldNotContain("SEC", Shouldly.Case.Sensitive);
    }

    [Fact]
    public void A_broken_record_is_reported_without_its_text()
    {
        var file = InputFile.Of(
            "sp.ndjson",
            "{\"appId\":\"a\"}\n{\"secretText\":\"SECRET\"\n{\"secretText\":SECRET}\nSECRET\n"u8.ToArray()
        );

        var problems = EstateReader.Read([file], CancellationToken.None).Problems;

        problems.Count.ShouldBeGreaterThan(2);
        problems.ShouldAllBe(p => !p.ToString().Contains("SECRET"));
    }

    static string TextOf(InputFile file)
    {
        using var reader = new StreamReader(file.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
