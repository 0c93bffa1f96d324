using System.Globalization;
using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>Puts together what the sources of one vendor's disclosure say.</summary>
sealed class DisclosureAssembly(VendorAsRead vendor, IReadOnlyList<ReadSource> sources)
{
    const int WordsPerMinute = 225;

    static readonly Regex AnyYear = Pattern.Cased(@"\b20\d{2}\b");

    readonly List<ClaimCandidate> claims = [];
    readonly List<(DateRole, StatedDay)> days = [];
    readonly List<Indicator> indicators = [];
    readonly List<RejectedIndicator> rejected = [];
    readonly List<TechniqueMention> techniques = [];

    public Disclosure Build()
    {
        foreach (var source in sources)
            Add(source);
        Claim[] stated = [.. claims.Select(c => c.Claim)];
        var (severity, reasons) = SeverityTable.Rate(stated, indicators.Count);
        return new Disclosure
        {
            Sources = NonEmpty.From(sources.Select(s => s.Source)),
            Vendor = vendor,
            Dates = DisclosureCalendar.Of(days),
            Claims = stated,
            Conflicts = ConflictFinder.Find(stated),
            Indicators = [.. indicators.DistinctBy(i => (i.Type, i.Value))],
            RejectedIndicators = [.. rejected.DistinctBy(r => r.Value)],
            Techniques = [.. techniques.Concat(TechniqueFinder.Hypotheses(stated)).DistinctBy(t => t.Id)],
            Severity = severity,
            SeverityReasons = reasons,
            PublisherSeverity =
                sources.Select(s => s.Extracted.PublisherSeverity).FirstOrDefault(s => s.Length > 0) ?? "",
            ReadTimeMinutes = ReadTime(),
            Tldr = Tldr.Of(claims, sources.ToDictionary(s => s.Source.Id, s => s.Source.Text)),
        };
    }

    void Add(ReadSource read)
    {
        var source = read.Source;
        var moods = new MoodReader(ReferenceYear(source), byVendor: source.Kind != SourceKind.Article);
        var sentences = ClaimReader.Sentences(source.Text, read.Extracted.Blocks);
        var reader = new ClaimReader(source, vendor, moods);
        claims.AddRange(ClaimJoiner.Join(reader.Read(sentences)));
        days.AddRange(new DateRoles(source, moods).Read(sentences));
        days.AddRange(DisclosureCalendar.Signed(source));
        techniques.AddRange(TechniqueFinder.Stated(source, reader.StatingClauses));
        var found = new IndicatorFinder(
            source,
            new IndicatorJudge(OwnDomains.Of(read.Extracted, vendor), vendor.Name)
        ).Find();
        indicators.AddRange(found.Indicators);
        rejected.AddRange(found.Rejected);
    }

    static int? ReferenceYear(DisclosureSource source) =>
        source.PublishedAt?.Utc.Year
        ?? AnyYear.Matches(source.Text).Select(m => (int?)int.Parse(m.ValueSpan, CultureInfo.InvariantCulture)).Max();

    int ReadTime()
    {
        var words = sources.Sum(s => s.Source.Text.Split(' ', '\n').Length);
        return Math.Max(1, (words + WordsPerMinute - 1) / WordsPerMinute);
    }
}
