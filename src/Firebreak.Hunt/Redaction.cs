using System.Text.RegularExpressions;

namespace Firebreak.Hunt;

/// <summary>Takes secrets out of raw records before a person, a report or a store sees them. Ids stay: they are the evidence.</summary>
public static class Redaction
{
    const string Mark = "[redacted]";
    const RegexOptions Linear =
        RegexOptions.NonBacktracking
        | RegexOptions.IgnoreCase
        | RegexOptions.CultureInvariant
        | RegexOptions.ExplicitCapture;

    // Names under which logs are known to carry secret values, in JSON, CSV and key=value form.
    static readonly Regex NamedSecret = new(
        """(?<name>\\?"?(secretText|client_secret|clientSecret|password|passwd|access_token|refresh_token|id_token|assertion|sharedAccessKey|apiKey|api_key|privateKey)\\?"?\s*[:=]\s*\\?"?)(?<value>[^"\\,;&\s}]{6,})""",
        Linear
    );

    static readonly Regex Bearer = new("""(?<name>\b(bearer|basic)\s+)(?<value>[a-z0-9._~+/=-]{12,})""", Linear);
    static readonly Regex JsonWebToken = new(
        """(?<name>)(?<value>\beyJ[a-z0-9_-]{8,}\.[a-z0-9_-]{8,}\.[a-z0-9_-]*)""",
        Linear
    );
    static readonly Regex PrivateKey = new("""(?<name>-----BEGIN [A-Z ]*PRIVATE KEY-----)(?<value>[^-]+)""", Linear);

    public static string Of(string raw) =>
        new[] { NamedSecret, Bearer, JsonWebToken, PrivateKey }.Aggregate(
            raw,
            (text, secret) => secret.Replace(text, match => match.Groups["name"].Value + Mark)
        );
}
