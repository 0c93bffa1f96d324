namespace Firebreak.Hunt.Tests;

public sealed class RedactionTests
{
    [Theory]
    [InlineData(
        """{"secretText":"Xq8~aaaaaaaaaaaa","keyId":"1c1c"}""",
        """{"secretText":"[redacted]","keyId":"1c1c"}"""
    )]
    [InlineData("""{"a":"{\"client_secret\":\"hunter2hunter2\"}"}""", """{"a":"{\"client_secret\":\"[redacted]\"}"}""")]
    [InlineData("Authorization: Bearer abcdefghijklmnop.qrs", "Authorization: Bearer [redacted]")]
    [InlineData("token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0abc.c2lnbmF0dXJl end", "token [redacted] end")]
    public void Secrets_are_taken_out(string raw, string shown) => Redaction.Of(raw).ShouldBe(shown);

    [Theory]
    [InlineData(
        """{"servicePrincipalCredentialKeyId":"11111111-2222-3333-4444-555555555555","ipAddress":"192.0.2.7"}"""
    )]
    [InlineData(
        """{"activityDisplayName":"Update application – Certificates and secrets management","result":"success"}"""
    )]
    public void Ids_and_ordinary_words_stay(string raw) => Redaction.Of(raw).ShouldBe(raw);
}
