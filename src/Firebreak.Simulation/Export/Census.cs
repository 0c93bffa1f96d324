using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>Everything that must be known of the whole before the first file is written: the files, the rows of each export, the last use
/// of each application, and where the planted events stand.</summary>
sealed class Census
{
    readonly LogExport export;

    readonly Dictionary<Guid, SimApp> delegated;

    Census(World world, LogExport export)
    {
        this.export = export;
        delegated = world.Apps.Where(app => app.Kind == AppKind.DelegatedApp).ToDictionary(app => app.AppId);
    }

    public List<PlannedFile> Files { get; } = [];

    /// <summary>Rows by category, as the tool that exported them counted: those lost on the way are in it.</summary>
    public Dictionary<LogCategory, long> Rows { get; } = [];
    public Dictionary<SimApp, LogEvent> LastUse { get; } = [];
    public Dictionary<Intrusion, List<TruthEvent>> Places { get; } = [];

    public static Census Take(World world, LogExport export, CancellationToken ct)
    {
        var census = new Census(world, export);
        for (var day = world.From.Day; day < world.AsOf.Day; day = day.AddDays(1))
        {
            ct.ThrowIfCancellationRequested();
            census.Add(day);
        }
        return census;
    }

    void Add(DateOnly day)
    {
        var rows = export.Rows(day);
        foreach (var made in rows.Values.SelectMany(list => list))
        {
            if (UserOf(made) is { } app)
                LastUse[app] = made;
        }
        var kept = rows.ToDictionary(pair => pair.Key, pair => export.Kept(pair.Value));
        foreach (var file in export.Files(day))
        {
            Files.Add(file);
            var counted = export.Holes.Placed.Any(placed =>
                placed.Gap.Form == GapForms.RowsMissing && placed.Gap.Categories.Contains(file.Category)
            );
            if (!counted)
                Rows[file.Category] = Rows.GetValueOrDefault(file.Category) + file.Count;
            Find(file, kept[file.Category]);
        }
        foreach (var (category, all) in rows)
        {
            if (
                export.Holes.Placed.Any(placed =>
                    placed.Gap.Form == GapForms.RowsMissing && placed.Gap.Categories.Contains(category)
                )
            )
                Rows[category] = Rows.GetValueOrDefault(category) + all.Count;
        }
    }

    /// <summary>The application that a successful sign-in is a use of.</summary>
    SimApp? UserOf(LogEvent made) =>
        made switch
        {
            AppSignIn { Error: 0 } signIn => signIn.App,
            UserSignIn { Error: 0 } signIn => delegated.GetValueOrDefault(signIn.AppId),
            _ => null,
        };

    void Find(PlannedFile file, List<LogEvent> rows)
    {
        for (var row = 0; row < file.WholeRows; row++)
        {
            var made = rows[file.Start + row];
            if (made.Of is not { } intrusion || export.Holes.GarblesTime(made.Category, made.Time))
                continue;
            if (!Places.TryGetValue(intrusion, out var places))
                Places[intrusion] = places = [];
            places.Add(new(file.Path, row + 1));
        }
    }
}
