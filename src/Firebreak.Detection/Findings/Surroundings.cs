namespace Firebreak.Detection;

/// <summary>What all relationships share: names, the administrators' acts, the days that logs cover, the origins met.</summary>
sealed record Surroundings(
    IReadOnlyDictionary<Symbol, string> Names,
    AdminLedger Admins,
    LogCalendar Calendar,
    OriginMap Origins,
    IReadOnlyList<string> Files
)
{
    internal string FileOf(Place place) =>
        place.File >= 0 && place.File < Files.Count ? Files[place.File] : $"file {place.File}";
}
