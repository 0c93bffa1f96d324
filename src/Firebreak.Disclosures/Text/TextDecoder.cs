using System.Text;

namespace Firebreak.Disclosures;

/// <summary>Bytes to text: UTF-8, UTF-16 with a byte-order mark, else Latin-1; binary content is refused.</summary>
static class TextDecoder
{
    /// <summary>A long filing with exhibits has about 1 MB; what is longer is no disclosure.</summary>
    public const int BytesMax = 4 * 1024 * 1024;

    static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static bool TryDecode(SourceDocument document, out string text, out Problem? problem)
    {
        text = "";
        problem = document.Bytes.Length switch
        {
            0 => Fail(document, "is empty", "save the article or filing again, as HTML or text"),
            > BytesMax => Fail(document, $"is larger than {BytesMax / 1024 / 1024} MB", "hand over the main text only"),
            _ => null,
        };
        if (problem is not null)
            return false;
        text = Decode(document.Bytes);
        if (IsBinary(text))
            problem = Fail(document, "is binary, not text", "convert it to HTML or plain text first");
        else if (!text.Any(char.IsLetter))
            problem = Fail(document, "holds no words", "save the article or filing again, as HTML or text");
        return problem is null;
    }

    static string Decode(byte[] bytes) =>
        bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
            [0xEF, 0xBB, 0xBF, ..] => Utf8OrLatin1(bytes.AsSpan(3)),
            _ => Utf8OrLatin1(bytes),
        };

    static string Utf8OrLatin1(ReadOnlySpan<byte> bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) ? StrictUtf8.GetString(bytes) : Encoding.Latin1.GetString(bytes);

    // Text has tabs and line ends; more than a trace of other control characters means something else.
    static bool IsBinary(string text) =>
        text.Contains('\0')
        || text.Count(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f')) > text.Length / 50;

    static Problem Fail(SourceDocument document, string what, string remedy) =>
        new(document.Name, 0, $"the document {what}", remedy);
}
