using System.Text;

namespace Firebreak.Model.Tests;

public sealed class InstantTests
{
    [Theory]
    [InlineData("2026-04-26T16:18:00Z", "2026-04-26T16:18:00Z")]
    [InlineData("2026-04-26T16:18:00.1234567Z", "2026-04-26T16:18:00.1234567Z")]
    [InlineData("2026-04-26T18:18:00+02:00", "2026-04-26T16:18:00Z")]
    [InlineData("2026-04-26 11:18:00-05:00", "2026-04-26T16:18:00Z")]
    public void A_time_with_its_zone_is_read_to_utc(string text, string utc)
    {
        Instant.TryParse(text, out var instant).ShouldBeTrue();
        instant.ToString().ShouldBe(utc);
    }

    [Theory]
    [InlineData("2026-04-26T16:18:00")]
    [InlineData("2026-04-26")]
    [InlineData("16:18 UTC")]
    [InlineData("")]
    public void A_time_without_a_zone_is_refused_not_guessed(string text) =>
        Instant.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void No_bytes_make_it_throw() =>
        Gen
            .Byte.Array[0, 60]
            .Sample(bytes =>
            {
                _ = Instant.TryParse(bytes, out _);
            });

    [Fact]
    public void What_is_printed_is_read_again_to_the_same_instant() =>
        Gen.Long[0, Instant.MaxValue.Ticks]
            .Sample(ticks =>
                Instant.TryParse(Encoding.UTF8.GetBytes(new Instant(ticks).ToString()), out var read)
                && read.Ticks == ticks
            );
}
