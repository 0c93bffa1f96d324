using System.Text;

namespace Firebreak.Telemetry.Tests;

public sealed class IntakeTests
{
    static readonly byte[] Log = SignIns.Log(
        SignIns.Times(1, SignIns.Monday, SignIns.Monday + TimeSpan.FromDays(1), _ => 2)
    );
    static readonly int Rows = Log.Count(b => b == '\n');

    [Fact]
    public void Packed_logs_read_the_same_as_plain_ones()
    {
        var plain = Events(Log);

        Events(Pack.Gzip(Log)).ShouldBe(plain);
        Events(Pack.Zstd(Log)).ShouldBe(plain);
        Events(Pack.Gzip(Pack.Zstd(Log))).ShouldBe(plain);
        Events(Pack.Zip(("a.json", Log))).ShouldBe(plain);
        Events(Pack.Zip(("in.zip", Pack.Zip(("a.json.gz", Pack.Gzip(Log)))))).ShouldBe(plain);
    }

    [Fact]
    public void A_gzip_file_of_several_members_is_read_to_its_end()
    {
        var half = Log.AsSpan().LastIndexOf("\n{"u8) + 1;

        Events([.. Pack.Gzip(Log[..half]), .. Pack.Gzip(Log[half..])]).ShouldBe(Events(Log));
    }

    [Fact]
    public void Utf_16_reads_the_same_with_and_without_a_mark()
    {
        var text = Encoding.UTF8.GetString(Log);
        foreach (var bigEndian in new[] { false, true })
        {
            var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);

            Events([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]).Count.ShouldBe(Rows);
            Events(encoding.GetBytes(text)).ShouldBe(Events(Log));
        }
    }

    [Fact]
    public void A_member_of_an_archive_is_named_behind_a_mark_and_found_again()
    {
        var inventory = Reading.Take(
            InputFile.Of(
                "logs/x.zip",
                Pack.Zip(("b/two.json", Log), ("a.json", "[]"u8.ToArray()), ("__MACOSX/._a", [0]))
            )
        );

        inventory
            .Segments.Select(s => (s.File, s.Path))
            .ShouldBe([(0, "logs/x.zip!a.json"), (1, "logs/x.zip!b/two.json")]);
        var places = new List<Place>();
        Reading.All(
            inventory,
            batch => places.AddRange(Enumerable.Range(0, batch.Count).Select(i => batch.Header(i).Place))
        );
        places.Count.ShouldBe(Rows);
        RawRecord.TryRead(inventory.Segments[1], places[3], out var raw).ShouldBeTrue();
        Encoding.UTF8.GetString(raw).ShouldBe(Encoding.UTF8.GetString(Log).Split('\n')[3]);
    }

    [Fact]
    public void A_truncated_gzip_file_keeps_what_was_read_and_says_so()
    {
        var packed = Pack.Gzip(
            SignIns.Log(SignIns.Times(2, SignIns.Monday, SignIns.Monday + TimeSpan.FromDays(9), _ => 3))
        );

        var reading = Reading.Only(packed[..(packed.Length / 2)]);

        reading.Events.ShouldBeGreaterThan(100);
        reading.Truncated.ShouldBeTrue();
        reading.Problems.ShouldContain(p => p.Records == 1 && p.Sentence.Contains("what is missing is not known"));
        reading.Spots.ShouldContain(spot => spot.To == null && spot.From != null);
    }

    [Fact]
    public void A_bomb_is_stopped()
    {
        var bomb = Pack.Gzip(
            new byte[4 << 20]
                .Select(_ => (byte)'\n')
                .ToArray()
        );
        bomb.Length.ShouldBeLessThan(8000);

        var reading = Reading.Only([.. Pack.Gzip(Log), .. bomb]);

        reading.Events.ShouldBe(Rows);
        reading.Truncated.ShouldBeTrue();
        reading.Problems[^1].Sentence.ShouldContain("that is no log but a bomb");
        Reading
            .Only(Pack.Zip(("a.json", [.. Log, .. new byte[4 << 20].Select(_ => (byte)'\n')])))
            .Truncated.ShouldBeTrue();
    }

    [Fact]
    public void Copies_are_read_once_and_every_file_has_its_digest()
    {
        var inventory = Reading.Take(
            InputFile.Of("logs/z", Log),
            InputFile.Of("logs/a", Log),
            InputFile.Of("logs/b", "x"u8.ToArray())
        );

        inventory.Segments.ShouldHaveSingleItem().Path.ShouldBe("logs/a");
        inventory.Problems.ShouldContain(p =>
            p.File == "logs/z" && p.Sentence == "is the same file as logs/a, bit for bit; it is read once"
        );
        inventory.Digests.Select(d => d.Path).ShouldBe(["logs/a", "logs/b", "logs/z"]);
        inventory
            .Digests[1]
            .ShouldBe(new("logs/b", "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881", 1));
    }

    [Fact]
    public void What_is_no_log_is_one_line_and_no_segment()
    {
        var inventory = Reading.Take(
            InputFile.Of("logs/app.exe", [0x4d, 0x5a, 0, 1, 2, 3, 0, 0, 0, 0]),
            InputFile.Of("logs/read.me", "Exported by hand: ask the desk."u8.ToArray()),
            InputFile.Of("logs/x.zip", "PK\u0003\u0004 but no archive"u8.ToArray())
        );

        inventory.Segments.ShouldBeEmpty();
        inventory.Problems.Select(p => p.File).ShouldBe(["logs/app.exe", "logs/read.me", "logs/x.zip"]);
        inventory.Problems[0].Sentence.ShouldBe("is a binary file and no log that can be read");
    }

    [Fact]
    public void An_empty_folder_has_no_segments()
    {
        Reading.Take().Segments.ShouldBeEmpty();
        CoverageBook.Put([], [], new Period(SignIns.Monday, SignIns.Monday)).ShouldBeEmpty();
    }

    [Fact]
    public void The_order_in_which_files_are_given_changes_nothing()
    {
        InputFile[] files =
        [
            InputFile.Of("logs/b", Log),
            InputFile.Of("logs/a", [.. Log, .. "{"u8]),
            InputFile.Of("logs/c", Log),
        ];

        Reading.Describe(files).ShouldBe(Reading.Describe([.. files.Reverse()]));
    }

    static List<(Instant, Symbol)> Events(byte[] content)
    {
        var events = new List<(Instant, Symbol)>();
        Reading.Only(
            content,
            batch =>
                events.AddRange(
                    Enumerable.Range(0, batch.Count).Select(i => (batch.Header(i).Time, batch.Header(i).Id))
                )
        );
        return events;
    }
}
