namespace Firebreak.Detection;

/// <summary>What is summed up.</summary>
/// <param name="Floor">Added to every amount: below it a multiple means nothing (three retries instead of one).</param>
sealed record Measure(string Name, Func<Touch, double> AmountOf, double Floor)
{
    internal static IReadOnlyList<Measure> All { get; } =
    [
        new("bytes", touch => IsUse(touch) ? touch.Bytes : 0, 500_000),
        .. new[]
        {
            LogCategory.EntraServicePrincipalSignIns,
            LogCategory.GraphActivity,
            LogCategory.M365UnifiedAudit,
            LogCategory.ResourceAccess,
        }.Select(category => new Measure(
            category.Spoken(),
            touch => touch.Category == category && IsUse(touch) ? touch.Count : 0,
            category == LogCategory.EntraServicePrincipalSignIns ? 10 : 30
        )),
    ];

    static bool IsUse(Touch touch) => touch.Role is Role.Acted or Role.OnBehalf && touch.Succeeded;

    internal string Spoken(double amount) =>
        Name == "bytes" ? Detection.Spoken.Bytes(amount) : $"{Detection.Spoken.Number((long)amount)} events of {Name}";
}

/// <summary>Over which time is summed up.</summary>
/// <param name="Thinnest">Log-spread below which no innocent tail is believed to lie; longer sums vary less.</param>
sealed record AmountWindow(string Name, int Days, double Thinnest, Func<Amounts, int, double> AmountOf)
{
    internal static IReadOnlyList<AmountWindow> All { get; } =
    [
        new("an hour", 1, 0.30, static (amounts, day) => amounts.LargestHour(day)),
        new("a day", 1, 0.20, static (amounts, day) => amounts.Day(day)),
        new("seven days", 7, 0.18, static (amounts, day) => amounts.Week(day)),
    ];
}
