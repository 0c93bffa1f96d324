namespace Firebreak.Simulation;

/// <summary>What an application usually does, measured on its own days before a moment.</summary>
/// <param name="BytesPerDay">Bytes that Graph returned to it on an average day.</param>
/// <param name="Starts">Times of day at which it usually began to work.</param>
sealed record UsualWork(double BytesPerDay, IReadOnlyList<TimeSpan> Starts)
{
    const int DaysLookedAt = 21;

    public static UsualWork Of(World world, SimApp app, DateOnly before)
    {
        var day = new AppDay(world);
        var events = new List<LogEvent>();
        for (var back = 1; back <= DaysLookedAt; back++)
            day.Add(app, before.AddDays(-back), events);
        var bytes = events.OfType<GraphCall>().Sum(call => (double)call.Bytes);
        var starts = events.Where(made => made is not GraphCall).Select(made => made.Time.Utc.TimeOfDay);
        return new(bytes / DaysLookedAt, [.. starts.Order()]);
    }
}
