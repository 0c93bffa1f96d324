using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Firebreak.Trust.Tests;

/// <summary>One estate, written down by many tools: whatever the form, the same relationships are read.</summary>
public sealed class ExportFormTests
{
    static readonly string Expected = Relationships(Cases.Files("graph"));

    [Fact]
    public void Compressed() => Same(Compress);

    [Fact]
    public void With_a_byte_order_mark() => Same(bytes => [0xef, 0xbb, 0xbf, .. bytes]);

    [Fact]
    public void As_Windows_PowerShell_redirects_it() =>
        Same(bytes => [0xff, 0xfe, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes))]);

    [Fact]
    public void In_UTF_16_without_a_mark_or_the_other_way_round()
    {
        Same(bytes => Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes)));
        Same(bytes => [0xfe, 0xff, .. Encoding.BigEndianUnicode.GetBytes(Encoding.UTF8.GetString(bytes))]);
    }

    [Fact]
    public void With_the_line_ends_of_Windows() =>
        Same(bytes => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\r\n")));

    [Fact]
    public void Cut_short_while_compressed_is_reported()
    {
        var whole = Compress(Bytes(Cases.Files("graph").First(file => file.Name == "servicePrincipals.1.json")));

        var estate = EstateReader.Read(
            [InputFile.Of("sp.json.gz", whole[..(whole.Length / 2)])],
            CancellationToken.None
        );

        estate.Problems.ShouldContain(p => p.File == "sp.json.gz" && p.Records == 1);
    }

    [Fact]
    public void On_one_line() => SameJson(page => page.ToJsonString());

    [Fact]
    public void As_pages_one_a_line() => SameJson(page => page.ToJsonString() + "\r\n" + page.ToJsonString() + "\r\n");

    [Fact]
    public void As_bare_arrays() =>
        SameJson(page => Context(page).Contains("federated") ? page.ToJsonString() : Records(page).ToJsonString());

    [Fact]
    public void As_one_object_a_line() =>
        SameJson(page =>
            Context(page).Contains("federated")
                ? page.ToJsonString()
                : string.Join("\n", Records(page).Select(record => record?.ToJsonString()))
        );

    [Fact]
    public void With_the_names_of_PowerShell() =>
        SameJson(page => Pascal(page)?.ToJsonString(new JsonSerializerOptions { WriteIndented = true }) ?? "");

    static void SameJson(Func<JsonObject, string> write) =>
        Same(bytes => bytes[0] != '{' ? bytes : Encoding.UTF8.GetBytes(write(JsonNode.Parse(bytes)?.AsObject() ?? [])));

    static void Same(Func<byte[], byte[]> rewrite) =>
        Relationships([.. Cases.Files("graph").Select(file => InputFile.Of(file.Path, rewrite(Bytes(file))))])
            .ShouldBe(Expected);

    // What the pages say of each other is lost in some forms; the relationships are not.
    static string Relationships(IReadOnlyList<InputFile> files) =>
        EstateText.Of(EstateReader.Read(files, CancellationToken.None) with { Planes = [], Problems = [] });

    static byte[] Bytes(InputFile file)
    {
        using var stream = file.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    static byte[] Compress(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    static string Context(JsonObject page) => page["@odata.context"]?.GetValue<string>() ?? "";

    static JsonArray Records(JsonObject page) => page["value"]?.AsArray() ?? [];

    static JsonNode? Pascal(JsonNode? node) =>
        node switch
        {
            JsonObject o => new JsonObject(
                o.Select(m =>
                    KeyValuePair.Create(
                        m.Key[0] == '@' || m.Key == "value" ? m.Key : char.ToUpperInvariant(m.Key[0]) + m.Key[1..],
                        Pascal(m.Value)
                    )
                )
            ),
            JsonArray a => new JsonArray([.. a.Select(Pascal)]),
            _ => node?.DeepClone(),
        };
}
