using System.Text;

namespace Firebreak.Telemetry.Tests;

public sealed class BoundsTests
{
    static readonly string Good = SignIns.Line(SignIns.Monday);

    [Fact]
    public void A_line_longer_than_a_record_may_be_is_skipped_and_the_next_one_read()
    {
        var longLine =
            $$"""{"time":"2026-03-02T00:00:00Z","filler":"{{new string('x', 5 * TelemetryLimits.RecordBytesMax)}}"}""";

        var reading = Reading.Only($"{Good}\n{longLine}\n{Good}\n");

        reading.Events.ShouldBe(2);
        reading.Categories[LogCategory.Unknown].Unreadable[UnreadableReason.TooLong].ShouldBe(1);
        reading.Problems.ShouldHaveSingleItem().Line.ShouldBe(2);
    }

    [Fact]
    public void Skipping_a_long_line_holds_no_more_than_a_record()
    {
        var line = Encoding.UTF8.GetBytes($$"""{"filler":"{{new string('x', 100_000)}}"}""" + "\n");
        using var window = new ByteWindow(new Endless(line, repeat: 400));
        var frames = new JsonFrames(window, new RecordWalker(new FieldNode(), new RecordFields(0, allText: false)));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var count = 0;
        while (frames.TryNext(out _))
            count++;

        count.ShouldBe(400);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(4 * TelemetryLimits.RecordBytesMax);
    }

    [Fact]
    public void A_row_longer_than_a_record_may_be_is_skipped()
    {
        var row = $"2026-03-02T00:00:00Z,\"{new string('x', 3 * TelemetryLimits.RecordBytesMax)}\",sp-1,app-1";

        var reading = Reading.Only($"TimeGenerated,Filler,ServicePrincipalId,AppId\n{row}\n");

        reading.Categories[LogCategory.Unknown].Unreadable.Keys.ShouldContain(UnreadableReason.TooLong);
    }

    [Fact]
    public void Nesting_deeper_than_allowed_is_unreadable_and_harms_nothing_else()
    {
        var deep = """{"a":""" + new string('[', 5000) + new string(']', 5000) + "}";

        var reading = Reading.Only($"{Good}\n{deep}\n{Good}\n");

        reading.Events.ShouldBe(2);
        reading.Unreadable.ShouldBe(1);
    }

    [Fact]
    public void A_bad_element_of_a_long_array_costs_only_itself()
    {
        var reading = Reading.Only($$"""[{{Good}},{"a":tru},{{Good}},{"b":"\ud8x"},{{Good}}]""");

        reading.Events.ShouldBe(3);
        reading.Unreadable.ShouldBe(2);
        reading.Truncated.ShouldBeFalse();
    }

    [Fact]
    public void An_array_that_never_closes_is_truncated()
    {
        var reading = Reading.Only($"[{Good},{Good}");

        reading.Events.ShouldBe(2);
        reading.Truncated.ShouldBeTrue();
    }

    [Fact]
    public void Text_written_as_json_ever_deeper_is_read_to_a_depth_only()
    {
        var text = Good;
        for (var level = 0; level < 8; level++)
            text = $$"""{"_raw":{{System.Text.Json.JsonSerializer.Serialize(text)}}}""";

        Reading.Only(text).NotRecognised.ShouldBe(1);
    }

    [Fact]
    public void More_lost_places_than_are_told_apart_are_still_all_counted()
    {
        var lines = Enumerable
            .Range(0, 500)
            .Select(i => SignIns.Line(SignIns.Monday + TimeSpan.FromMinutes(i), i) + "\n{\"a\":tru}\n");

        var reading = Reading.Only(string.Concat(lines));

        reading.Unreadable.ShouldBe(500);
        reading.Spots.Count.ShouldBeLessThanOrEqualTo(TelemetryLimits.UnreadableSpotsMax);
        reading.Spots.Sum(spot => spot.Records).ShouldBe(500);
    }

    [Fact]
    public void A_lost_record_in_an_ordered_file_is_a_gap_between_its_neighbours()
    {
        var day = TimeSpan.FromDays(1);
        var lines = Enumerable
            .Range(0, 20)
            .Select(d => d == 9 ? "{\"time\":" : SignIns.Line(SignIns.Monday + day * d, d));
        var reading = Reading.Only(string.Join('\n', lines));

        var window = new Period(SignIns.Monday, SignIns.Monday + day * 19);
        var coverage = CoverageBook.Put([reading], [], window).ShouldHaveSingleItem();

        var gap = coverage.Gaps.Where(g => g.Kind == GapKind.UnreadableRecords).ShouldHaveSingleItem();
        gap.Period.From.ShouldBe(SignIns.Monday + day * 8);
        gap.Remedy.ShouldBe("export the Entra service-principal sign-ins for 10–12 Mar 2026 again");
        coverage.Unreadable.ShouldBe(1);
    }

    /// <summary>The same bytes over and over, held once.</summary>
    sealed class Endless(byte[] content, int repeat) : ReadOnlyStream
    {
        long position;

        public override int Read(Span<byte> buffer)
        {
            var left = (long)content.Length * repeat - position;
            var at = (int)(position % content.Length);
            var count = (int)Math.Min(Math.Min(buffer.Length, left), content.Length - at);
            content.AsSpan(at, count).CopyTo(buffer);
            position += count;
            return count;
        }
    }
}
