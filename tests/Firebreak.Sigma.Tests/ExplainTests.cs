using System.Collections.Immutable;

namespace Firebreak.Sigma.Tests;

public sealed class ExplainTests
{
    const string Detection = """
          selection:
            Image|endswith: ['\cmd.exe', '\pwsh.exe']
            Parent: [null, x]
          option:
            - Flags|contains: deep
            - Count|gt: 3
          words: [secret]
          same: {User|fieldref: Owner}
          filter: {Company: ACME}
          condition: selection and (option or words or same) and not filter
        """;

    [Fact]
    public void A_hit_names_the_fields_and_values_that_made_it()
    {
        Explain("""{"Image":"C:\\CMD.exe","Count":5,"Note":"a Secret","User":"Me","Owner":"ME"}""")
            .ShouldBe([
                new SigmaMatched("Image", @"C:\CMD.exe"),
                new SigmaMatched("Parent", null),
                new SigmaMatched("Count", "5"),
                new SigmaMatched(null, "a Secret"),
                new SigmaMatched("User", "Me"),
                new SigmaMatched("Owner", "ME"),
            ]);
    }

    [Fact]
    public void Of_a_list_the_item_is_named() =>
        Explain("""{"Image":["a","b\\pwsh.exe"],"Parent":"X","Flags":["shallow","deeper"]}""")
            .ShouldBe([
                new SigmaMatched("Image", @"b\pwsh.exe"),
                new SigmaMatched("Parent", "X"),
                new SigmaMatched("Flags", "deeper"),
            ]);

    [Fact]
    public void A_miss_has_nothing_to_name() =>
        Explain("""{"Image":"C:\\cmd.exe","Count":5,"Company":"acme"}""").ShouldBeEmpty();

    static ImmutableArray<SigmaMatched> Explain(string json)
    {
        var matcher = Samples.Matcher(Detection);
        return matcher.Explain(TestEvent.Of(matcher, json));
    }
}
