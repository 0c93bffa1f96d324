using System.Text.RegularExpressions;
using Firebreak.Model;

namespace Firebreak.Response.Tests;

public sealed partial class CollectBookTests
{
    static readonly HashSet<WayLanguage> Every = [.. Enum.GetValues<WayLanguage>()];
    static readonly Period Days = new(
        Instant.Of(new DateOnly(2026, 4, 13)),
        Instant.Of(new DateOnly(2026, 4, 27)) + TimeSpan.FromHours(5)
    );

    public static TheoryData<string> Categories =>
        [
            .. Enum.GetValues<LogCategory>()
                .Where(category => category != LogCategory.Unknown)
                .Select(category => category.Key()),
        ];

    static LogExport Export(string category) => CollectBook.Shipped.For(LogCategories.Parse(category));

    static LogRequest Request(LogCategory category, params string[] ids) =>
        new()
        {
            Category = category,
            Resource = "",
            Days = [Days],
            Decides = true,
            For = ["Itron Meter Sync"],
            Ids = ids,
            Reasons = ["not among the logs"],
        };

    static IEnumerable<RenderedWay> Rendered(LogExport export, bool narrow, params string[] ids) =>
        export.Ways.Select(way => RenderedWay.Of(way, Request(export.Category, ids), Days, "name", narrow));

    [Theory]
    [MemberData(nameof(Categories))]
    public void Every_log_can_be_exported_or_says_why_a_person_must_look(string category)
    {
        var export = Export(category);

        (export.Ways.Count > 0 || export.ByHand.Length > 0).ShouldBeTrue();
        if (export.Ways.Count > 0)
            new[] { WayLanguage.Kql, WayLanguage.Spl, WayLanguage.Esql }.ShouldBeSubsetOf(
                export.Ways.Select(way => way.Language)
            );
    }

    [Theory]
    [MemberData(nameof(Categories))]
    public void Every_way_is_filled_in_to_the_last_placeholder(string category)
    {
        foreach (var narrow in new[] { false, true })
        foreach (var way in Rendered(Export(category), narrow, "11111111-0000-0000-0000-000000000001"))
        foreach (var text in new[] { way.Text, way.Run, way.Count, way.File, way.QueryFile })
            Placeholder().IsMatch(text).ShouldBeFalse(text);
    }

    [Theory]
    [MemberData(nameof(Categories))]
    public void Every_way_asks_for_the_days_and_says_where_the_export_belongs(string category)
    {
        foreach (var way in Rendered(Export(category), narrow: false))
        {
            var all = way.Text + way.Run;
            (all.Contains("2026-04-13") || all.Contains("1776038400")).ShouldBeTrue(all);
            (all.Contains("2026-04-27") || all.Contains("1777266000")).ShouldBeTrue(all);
            all.ShouldContain("logs/name");
            way.Count.ShouldNotBeEmpty();
            way.Way.Tool.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void Whatever_a_plane_requires_is_told_how_to_get_with_a_place_to_check_it()
    {
        foreach (var plane in Enum.GetValues<Plane>())
        foreach (var log in RequiredLogs.Shipped.Any(plane))
        {
            var export = CollectBook.Shipped.For(log.Category);
            if (export.ByHand.Length > 0)
                continue;
            export.Keeps.ShouldNotBeEmpty();
            export.Traps.ShouldNotBeEmpty();
            foreach (var link in export.Sources.Concat(export.Ways.SelectMany(way => way.Sources)))
                link.Url.ShouldStartWith("https://");
            export.Sources.ShouldContain(link => link.VerifiedOn != null);
        }
    }

    [Fact]
    public void Every_plane_is_told_how_to_export()
    {
        foreach (var plane in Enum.GetValues<Plane>())
            CollectBook.Shipped.For(plane).ShouldNotBeEmpty(plane.Key());
    }

    [Theory]
    [InlineData("x\" | where 1 == 1 //")]
    [InlineData("$(curl example.com)")]
    [InlineData("`id`")]
    [InlineData("*")]
    [InlineData("a\nb")]
    [InlineData("--output")]
    [InlineData("")]
    public void An_id_that_is_more_than_a_literal_asks_for_the_whole_log_instead(string id)
    {
        foreach (var export in CollectBook.Shipped.Logs)
        foreach (var (way, whole) in Rendered(export, narrow: true, "good", id).Zip(Rendered(export, narrow: false)))
        {
            way.Text.ShouldBe(whole.Text);
            way.Narrowed.ShouldBeFalse();
        }
    }

    [Fact]
    public void Names_of_people_and_domains_are_quoted_as_the_language_wants()
    {
        var unified = CollectBook.Shipped.For(LogCategory.M365UnifiedAudit);
        var signIns = CollectBook.Shipped.For(LogCategory.EntraServicePrincipalSignIns);

        Rendered(unified, narrow: true, "o'brien@example.com")
            .ShouldContain(way => way.Text.Contains("-UserIds 'o''brien@example.com'"));
        Rendered(signIns, narrow: true, @"CORP\svc", "id-2")
            .ShouldContain(way => way.Text.Contains(""" in ("CORP\\svc", "id-2") or """) && way.Narrowed);
    }

    [GeneratedRegex(@"\{[a-z_]+\}", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
