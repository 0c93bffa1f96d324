using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Firebreak.Storage;

/// <summary>One act in the chain of its case, as a line of JSON. Its own hash is the SHA-256 of the line's bytes before
/// <c>,"hash":"</c>, and these name the hash of the line before.</summary>
sealed record ChainLine(string CaseId, long Number, SignedAct Signed, string Previous, string Hash)
{
    /// <summary>Longer lines are not ours: texts are limited where they come in.</summary>
    public const int BytesMax = 1 << 20;
    const int DepthMax = 8;
    const int HashLength = 64;

    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The next line of a chain that ends at this head.</summary>
    public static (ChainLine Line, string Text) After(string caseId, ChainHead head, SignedAct signed)
    {
        var body = Body(caseId, head.Length + 1, signed, head.Hash);
        var hash = Sha256(body);
        var line = new ChainLine(caseId, head.Length + 1, signed, head.Hash, hash);
        return (line, $"{Strict.GetString(body)},\"hash\":\"{hash}\"}}");
    }

    /// <summary>Reads a line as it was written. One that means the same in other bytes is refused: nobody but a forger or a fault
    /// writes it differently.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8, out ChainLine? line, out string reason)
    {
        line = null;
        if (utf8.Length is 0 or > BytesMax)
            return Fail(out reason, utf8.Length == 0 ? "it is empty" : $"it is longer than {BytesMax:N0} bytes");
        try
        {
            line = Read(Strict.GetString(utf8));
        }
        catch (Exception error)
            when (error
                    is JsonException
                        or FormatException
                        or InvalidOperationException
                        or KeyNotFoundException
                        or DecoderFallbackException
            )
        {
            return Fail(out reason, "it is not as Firebreak writes it");
        }
        var (_, expected) = After(line.CaseId, new ChainHead(line.Number - 1, line.Previous), line.Signed);
        if (utf8.SequenceEqual(Strict.GetBytes(expected)))
            return Succeed(out reason);
        line = null;
        return Fail(out reason, "its bytes do not give the hash it bears");
    }

    static ChainLine Read(string text)
    {
        using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = DepthMax });
        var root = document.RootElement;
        var kind = Text(root, "kind");
        if (!Instant.TryParse(Text(root, "at"), out var at))
            throw new FormatException("no time");
        var signed = new SignedAct(at, Text(root, "by"), ActJson.Read(kind, root.GetProperty("content")));
        return new ChainLine(
            Text(root, "case"),
            root.GetProperty("seq").GetInt64(),
            signed,
            Text(root, "prev"),
            Text(root, "hash")
        );
    }

    static string Text(JsonElement root, string name) =>
        root.GetProperty(name).GetString() ?? throw new FormatException($"no {name}");

    static bool Fail(out string reason, string sentence)
    {
        reason = sentence;
        return false;
    }

    static bool Succeed(out string reason)
    {
        reason = "";
        return true;
    }

    // Everything of the line up to its own hash, without the closing brace.
    static byte[] Body(string caseId, long number, SignedAct signed, string previous)
    {
        var content = ActJson.Write(signed.Act);
        var (sha256, bytes) = signed.Act is CaseAct.EvidenceKept kept
            ? (kept.Sha256, kept.Bytes)
            : (Sha256(content), content.Length);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("case", caseId);
            json.WriteNumber("seq", number);
            json.WriteString("at", signed.At.ToString());
            json.WriteString("kind", signed.Act.Kind());
            json.WriteString("by", signed.By);
            json.WritePropertyName("content");
            json.WriteRawValue(content);
            json.WriteString("sha256", sha256);
            json.WriteNumber("bytes", bytes);
            json.WriteString("prev", previous);
            json.WriteEndObject();
        }
        return buffer.WrittenSpan[..^1].ToArray();
    }

    static string Sha256(byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        System.Diagnostics.Debug.Assert(hash.Length == HashLength);
        return hash;
    }
}
