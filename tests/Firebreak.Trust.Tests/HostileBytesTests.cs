using System.Text;

namespace Firebreak.Trust.Tests;

public sealed class HostileBytesTests
{
    static readonly string[] Names = ["vendors.csv", "zones.csv", "planes.csv", "manifest.json", "export.json"];

    const string Alphabet = "{}[]\",:;\\\n\r value appId";

    static readonly byte[] Sample = Encoding.UTF8.GetBytes(
        """{"@odata.context":"x#servicePrincipals","@odata.nextLink":"y","value":[{"id":"a","appId":"b","displayName":"\ud800","replyUrls":["http://["],"passwordCredentials":[{"keyId":1,"startDateTime":"/Date(99999999999999999)/"}],"servicePrincipalType":5}]}"""
    );

    [Fact]
    public void No_bytes_make_it_throw() =>
        Gen.Select(Gen.Int[0, Names.Length - 1].Select(i => Names[i]), Gen.Byte.Array[0, 200])
            .Sample((name, bytes) => Read(name, bytes));

    [Fact]
    public void No_characters_of_its_own_language_make_it_throw() =>
        Gen.Select(Gen.Int[0, Names.Length - 1].Select(i => Names[i]), Gen.Char[Alphabet].Array[0, 200])
            .Sample((name, chars) => Read(name, Encoding.UTF8.GetBytes(chars)));

    [Fact]
    public void No_damage_to_an_export_makes_it_throw() =>
        Gen.Select(Gen.Int[0, Sample.Length - 1], Gen.Byte)
            .Sample(
                (at, value) =>
                {
                    byte[] damaged = [.. Sample];
                    damaged[at] = value;
                    Read("export.json", damaged);
                    Read("export.json", Sample[..at]);
                }
            );

    [Fact]
    public void No_name_makes_matching_throw() =>
        Gen.Select(Gen.String, Gen.String)
            .Sample((left, right) => VendorDirectory.Resolve([new Vendor { Name = left }], VendorMention.Named(right)));

    static void Read(string name, byte[] bytes) =>
        EstateReader.Read([InputFile.Of(name, bytes)], CancellationToken.None).Planes.Count.ShouldBe(9);
}
