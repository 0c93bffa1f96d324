using System.Text;

namespace Firebreak.Telemetry.Tests;

/// <summary>No bytes make a reader throw, and what is read never exceeds what is there.</summary>
public sealed class HostileBytesTests
{
    static readonly byte[][] Seeds =
    [
        .. Directory
            .GetFiles(CaseTests.Folder())
            .Where(name => !name.EndsWith(".golden", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes),
    ];

    static readonly byte[][] Packed =
    [
        .. Seeds.Select(Pack.Gzip),
        .. Seeds.Select(Pack.Zstd),
        .. Seeds.Select(seed => Pack.Zip(("a.json", seed), ("b.json", seed))),
        .. Seeds.Select(seed => Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(seed))),
    ];

    static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    static readonly Gen<byte[]> Noise = Gen.Select(
            OneOf("", "{", "[{", "a,b\n", "PK\u0003\u0004", "\u001f\u008b\u0008"),
            Gen.Byte.Array[0, 300]
        )
        .Select((front, noise) => (byte[])[.. Encoding.Latin1.GetBytes(front), .. noise]);

    /// <summary>A seed with some bytes changed, cut out or doubled.</summary>
    static Gen<byte[]> Damaged(byte[][] seeds) =>
        Gen.Select(OneOf(seeds), Gen.Select(Gen.Double.Unit, Gen.Byte, Gen.Int[0, 2]).Array[1, 6])
            .Select(
                (seed, damages) =>
                    damages.Aggregate(seed, (bytes, damage) => Damage(bytes, damage.Item1, damage.Item2, damage.Item3))
            );

    static byte[] Damage(byte[] bytes, double where, byte value, int how)
    {
        var at = (int)(where * bytes.Length);
        return how switch
        {
            0 when bytes.Length > 0 => [.. bytes[..at], value, .. bytes[Math.Min(at + 1, bytes.Length)..]],
            1 => bytes[..at],
            _ => [.. bytes[..at], .. bytes[Math.Max(0, at - value)..]],
        };
    }

    [Fact]
    public void Noise_makes_nothing_throw() => Noise.Sample(Read, iter: 3000);

    [Fact]
    public void Damaged_logs_make_nothing_throw() => Damaged(Seeds).Sample(Read, iter: 3000);

    [Fact]
    public void Damaged_archives_make_nothing_throw() => Damaged(Packed).Sample(Read, iter: 2000);

    static void Read(byte[] bytes)
    {
        var options = new ReadingOptions(
            FieldRequest.Of(Reading.Requested, allText: true),
            Reading.Plausible,
            KeepUnrecognised: true
        );
        var inventory = Reading.Take(InputFile.Of("logs/a", bytes));
        var readings = Reading.All(inventory, batch => Check(batch, inventory), options);
        var window = new Period(SignIns.Monday, SignIns.Monday + TimeSpan.FromDays(100));
        foreach (var coverage in CoverageBook.Put(readings, inventory.Manifests, window))
            coverage.Gaps.ShouldAllBe(gap => gap.Period.From >= window.From && gap.Period.To <= window.To);
    }

    static void Check(EventBatch batch, Inventory inventory)
    {
        for (var index = 0; index < batch.Count; index++)
        {
            _ = batch.AllText(index).Length;
            RawRecord
                .TryRead(inventory.Segments[batch.Header(index).Place.File], batch.Header(index).Place, out _)
                .ShouldBeTrue();
        }
    }

    [Fact]
    public void A_key_description_of_any_text_is_read() =>
        Gen.Select(Gen.String, Gen.String)
            .Sample(
                (before, after) =>
                {
                    _ = KeyDescription.Changed(before + "[KeyIdentifier=", "[KeyIdentifier=" + after);
                }
            );

    [Fact]
    public void A_path_of_any_bytes_has_a_short_shape() =>
        Gen.Select(Gen.Byte.Array[0, 40], Gen.Byte.Array[0, 600])
            .Sample((method, uri) => PathShape.Write(method, uri, new byte[PathShape.BytesMax]) <= PathShape.BytesMax);
}
