namespace Firebreak.EndToEnd;

/// <summary>Code, strings and comments are told apart, whatever form the strings have.</summary>
public sealed class CSharpTextTests
{
    [Theory]
    [InlineData("a // \"b\"\nc", "a\nc", "")]
    [InlineData("a /* b\n */ c", "a\n c", "")]
    [InlineData("f(\"a\\\"b\") c", "f( ) c", "a\\\"b")]
    [InlineData("@\"a\"\"b\\\" c", " c", "a\"\"b\\")]
    [InlineData("$\"a{b + \"c\"}d{{e}}\" f", " b + f", "a c d{{e}}")]
    [InlineData("\"\"\"a\"b\"\"\" c", " c", "a\"b")]
    [InlineData("$$\"\"\"a{b}{{c}}d\"\"\" e", " c e", "a{b} d")]
    [InlineData("'\"' + '\\'' + b", " + + b", "")]
    [InlineData("\"\" + a", " + a", "")]
    public void Tells_code_from_literals(string text, string code, string literals)
    {
        var read = CSharpText.Of(text);

        Squeeze(read.Code).ShouldBe(Squeeze(code));
        Squeeze(read.Literals).ShouldBe(Squeeze(literals));
        read.Code.Length.ShouldBe(text.Length);
    }

    [Fact]
    public void No_text_makes_it_throw_or_lose_a_line() =>
        Gen.String["a$@\"{}'\\/*\n "].Sample(text => CSharpText.Of(text).Code.Count('\n').ShouldBe(text.Count('\n')));

    static string Squeeze(string text) =>
        string.Join(
                '\n',
                text.Split('\n')
                    .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            )
            .Trim();
}
