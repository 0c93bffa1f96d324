namespace Firebreak.Simulation;

/// <summary>When an application works of its own accord. Times are UTC; the organisation sits five to six hours behind it.</summary>
abstract record Rhythm
{
    Rhythm() { }

    /// <summary>Starts of its sessions on a day, in order.</summary>
    public abstract IEnumerable<TimeSpan> Starts(DateOnly day, Dice dice);

    /// <summary>Its name in attack shapes.</summary>
    public abstract string Key { get; }

    static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public sealed record Polling(TimeSpan Every, TimeSpan Offset) : Rhythm
    {
        public override string Key => "polling";

        public override IEnumerable<TimeSpan> Starts(DateOnly day, Dice dice)
        {
            for (var at = Offset; at < Day; at += Every)
                if (!dice.Chance(0.004))
                    yield return at + TimeSpan.FromSeconds(dice.Exponential(20));
        }
    }

    public sealed record Nightly(TimeSpan At) : Rhythm
    {
        public override string Key => "nightly";

        public override IEnumerable<TimeSpan> Starts(DateOnly day, Dice dice)
        {
            yield return At + TimeSpan.FromMinutes(dice.Exponential(2));
            if (dice.Chance(0.03)) // a run that broke off and was started again
                yield return At + TimeSpan.FromMinutes(30 + dice.Exponential(40));
        }
    }

    public sealed record Weekly(DayOfWeek On, TimeSpan At) : Rhythm
    {
        public override string Key => "weekly";

        public override IEnumerable<TimeSpan> Starts(DateOnly day, Dice dice) =>
            day.DayOfWeek == On ? [At + TimeSpan.FromMinutes(dice.Exponential(6))] : [];
    }

    public sealed record MonthEnd(TimeSpan At) : Rhythm
    {
        public override string Key => "month_end";

        public override IEnumerable<TimeSpan> Starts(DateOnly day, Dice dice) =>
            day.AddDays(1).Day == 1 || day.Day is 1 or 2 ? [At + TimeSpan.FromMinutes(dice.Exponential(15))] : [];
    }

    /// <summary>Driven by people: working days, working hours, a lunch dip, hardly anything at weekends.</summary>
    public sealed record BusinessHours(double PerDay) : Rhythm
    {
        public override string Key => "business_hours";

        public override IEnumerable<TimeSpan> Starts(DateOnly day, Dice dice)
        {
            var weekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
            var count = dice.Poisson(weekend ? PerDay * 0.04 : PerDay * (day.DayOfWeek == DayOfWeek.Monday ? 1.15 : 1));
            return Enumerable.Range(0, count).Select(_ => Moment(dice)).Order();
        }

        static TimeSpan Moment(Dice dice)
        {
            if (dice.Chance(0.03))
                return dice.Span(Day);
            var (middle, spread) = dice.Chance(0.55) ? (15.2, 1.3) : (19.4, 1.4);
            return TimeSpan.FromHours(Math.Clamp(middle + spread * dice.Normal(), 11.5, 23.8));
        }
    }

    public sealed record Sporadic(double PerDay) : Rhythm
    {
        public override string Key => "sporadic";

        public override IEnumerable<TimeSpan> Starts(DateOnly day, Dice dice) =>
            Enumerable.Range(0, dice.Poisson(PerDay)).Select(_ => dice.Span(Day)).Order();
    }

    /// <summary>Kept, and not used any more.</summary>
    public sealed record Dormant : Rhythm
    {
        public override string Key => "dormant";

        public override IEnumerable<TimeSpan> Starts(DateOnly day, Dice dice) => [];
    }

    public static IReadOnlyList<string> Keys { get; } =
    ["polling", "nightly", "weekly", "month_end", "business_hours", "sporadic", "dormant"];

    public static Rhythm Draw(string key, Dice dice) =>
        key switch
        {
            "polling" => new Polling(
                TimeSpan.FromMinutes(dice.Pick([30, 60, 60, 60, 120, 240])),
                TimeSpan.FromMinutes(dice.Below(30))
            ),
            "nightly" => new Nightly(TimeSpan.FromMinutes(dice.Between(60, 23 * 60))),
            "weekly" => new Weekly((DayOfWeek)dice.Below(7), TimeSpan.FromMinutes(dice.Below(24 * 60))),
            "month_end" => new MonthEnd(TimeSpan.FromMinutes(dice.Between(120, 20 * 60))),
            "business_hours" => new BusinessHours(dice.Between(4, 26)),
            "rare" => new Sporadic(dice.Between(0.02, 0.06)),
            "sporadic" => new Sporadic(dice.Between(0.25, 2.5)),
            _ => new Dormant(),
        };
}
