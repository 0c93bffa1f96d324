namespace Firebreak.Model.Tests;

public sealed class PeriodTests
{
    static Period Hours(int from, int to) => new(Instant.OfHour(from), Instant.OfHour(to));

    [Fact]
    public void What_is_taken_and_what_is_left_make_up_the_whole() =>
        Gen.Select(Gen.Int[0, 100], Gen.Int[0, 30])
            .Array[0, 8]
            .Sample(pairs =>
            {
                var whole = Hours(10, 90);
                var taken = pairs.Select(pair => Hours(pair.Item1, pair.Item1 + pair.Item2)).ToArray();

                var left = whole.Without(taken);

                for (var hour = 10; hour < 90; hour++)
                {
                    var instant = Instant.OfHour(hour);
                    left.Any(p => p.Contains(instant)).ShouldBe(!taken.Any(p => p.Contains(instant)));
                }
            });

    [Fact]
    public void A_period_cannot_end_before_it_begins() => Should.Throw<ArgumentException>(() => Hours(2, 1));

    [Fact]
    public void Touching_periods_are_one() => Period.Union([Hours(5, 9), Hours(1, 5)]).ShouldBe([Hours(1, 9)]);
}
