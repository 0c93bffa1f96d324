using System.Text;

namespace Firebreak.Sigma.Tests;

public sealed class ReaderTests
{
    const string Whole = """
        %YAML 1.2
        ---
        title: Token used from elsewhere
        id: 7d5a1e0e-2a77-4a3c-9f43-2f1d6f0e4c55
        name: token_elsewhere
        status: Test
        level: high
        description: |
          Two lines
          of text.
        author: A. N. Other
        references:
          - https://example.org/a
        tags: [attack.t1078.004]
        fields: [principal]
        falsepositives: None known
        logsource:
          product: azure
          service: signinlogs
          definition: Sign-in logs are exported.
        detection:
          selection:
            outcome: success
          condition: selection
        firebreak:
          grade: conclusive
          planes: [identity, cloud]
        related:
          - {id: one, type: similar}
          - {id: two, type: obsolete}
        """;

    [Fact]
    public void A_rule_keeps_all_its_attributes()
    {
        var rule = SigmaReader.Read(Whole).Rules.ShouldHaveSingleItem();

        rule.Title.ShouldBe("Token used from elsewhere");
        rule.Id.ShouldBe("7d5a1e0e-2a77-4a3c-9f43-2f1d6f0e4c55");
        rule.Name.ShouldBe("token_elsewhere");
        rule.Status.ShouldBe(SigmaStatus.Test);
        rule.Level.ShouldBe(SigmaLevel.High);
        rule.Description.ShouldBe("Two lines\nof text.\n");
        rule.Author.ShouldBe("A. N. Other");
        rule.References.ShouldBe(["https://example.org/a"]);
        rule.Tags.ShouldBe(["attack.t1078.004"]);
        rule.Fields.ShouldBe(["principal"]);
        rule.FalsePositives.ShouldBe(["None known"]);
        rule.LogSource.ShouldBe(
            new SigmaLogSource("azure", null, "signinlogs") { Definition = "Sign-in logs are exported." }
        );
        rule.ConditionText.ShouldBe("selection");
        rule.Line.ShouldBe(3);
        rule.Custom.Keys.ShouldBe(["firebreak.grade", "firebreak.planes", "related.id", "related.type"]);
        rule.Custom["firebreak.planes"].ShouldBe(["identity", "cloud"]);
        rule.Custom["related.id"].ShouldBe(["one", "two"]);
    }

    [Fact]
    public void A_matcher_names_the_fields_that_its_condition_can_ask_for()
    {
        var matcher = Samples.Matcher(
            """
              one: {a|fieldref: b, c: x}
              two: [{c|exists: true}, {d|hour: 5}]
              unused: {z: x}
              condition: one and not two
            """
        );

        matcher.Fields.ShouldBe(["a", "b", "c", "d"]);
        matcher.NeedsAllText.ShouldBeFalse();
        Samples.Matcher("  s: [word, {a: x}]\n  condition: s").NeedsAllText.ShouldBeTrue();
    }

    [Fact]
    public void No_text_makes_it_throw()
    {
        string[] pieces =
        [
            "title: t\n",
            "logsource: {category: c}\n",
            "detection:\n",
            "  s:\n",
            "    a|contains: x\n",
            "  condition: ",
            "s",
            " and ",
            "not ",
            "1 of ",
            "them",
            "(",
            ")",
            "|",
            "*",
            "&a ",
            "*a",
            "- ",
            "[",
            "]",
            "{",
            "}",
            ": ",
            "? ",
            ",",
            "'",
            "\"",
            "\\",
            "\\u",
            "\\UFFFFFFFF",
            "\n",
            "  ",
            "\t",
            "\r",
            "---\n",
            "...\n",
            "%TAG ! x\n",
            "!!str ",
            "!",
            "#",
            ">\n",
            "|\n",
            "null",
            "~",
            "\0",
            "\uFEFF",
            "\uD800",
            "é",
            "|re: '(a{9}){9}'\n",
            "|cidr: ::/0\n",
            "|base64offset: ab\n",
            "<<: ",
            "@",
            "`",
        ]; // csharpier-ignore
        var text = Gen.OneOf(Gen.OneOf([.. pieces.Select(Gen.Const)]), Gen.String[0, 4])
            .Array[0, 40]
            .Select(string.Concat);

        text.Sample(one => Read(one), iter: 20_000);
        text.Sample(one => Read(Samples.Rule("  s: {a: x}\n  condition: s") + one), iter: 5_000);
        text.Sample(one => Read(Samples.Rule($"  s: {{a: x}}\n  condition: {one}")), iter: 5_000);
        text.Sample(one => Read(Samples.Rule($"  s:\n    a|{one}: x\n  condition: s")), iter: 5_000);
    }

    [Fact]
    public void No_bytes_of_an_event_make_it_throw()
    {
        var matcher = Samples.Matcher(
            "  s: {a|re: 'x', b|cidr: 10.0.0.0/8, c|hour: 1, d: 'a*b?c', e|gt: 1, f|fieldref: g}\n  condition: not s and 1 of s"
        );
        Gen.Byte.Array[0, 100]
            .Sample(bytes =>
            {
                _ = matcher.Matches(new SameBytes(bytes));
                _ = matcher.Explain(new SameBytes(bytes));
            });
    }

    static void Read(string text)
    {
        var reading = SigmaReader.Read(text);
        foreach (var rule in reading.Rules)
            _ = SigmaMatcher.Compile(rule).Matches(new SameBytes("x"u8));
        (reading.Rules.Length + reading.Problems.Count(problem => problem.Refused)).ShouldBeGreaterThanOrEqualTo(
            reading.Documents
        );
    }

    /// <summary>Every field holds the same bytes. A ref struct, as a reader over a shared buffer would be.</summary>
    readonly ref struct SameBytes(ReadOnlySpan<byte> bytes) : ISigmaEvent
    {
        readonly ReadOnlySpan<byte> bytes = bytes;

        public int ValueCount => 1;

        public SigmaValue Get(int field) => SigmaValue.Of(bytes);

        public SigmaValue Item(int field, int index) => SigmaValue.Of(bytes);

        public SigmaValue Value(int index) => SigmaValue.Of(bytes);
    }
}
