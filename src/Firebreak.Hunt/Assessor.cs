using System.Text;
using Firebreak.Detection;
using Firebreak.Disclosures;
using Firebreak.Telemetry;
using Firebreak.Trust;

namespace Firebreak.Hunt;

/// <summary>The spine: disclosure → vendor → relationships → window → events → findings and coverage → verdict.</summary>
public sealed class Assessor(IProgress<HuntProgress>? progress)
{
    const long DocumentBytesMax = 64 << 20;
    const long IndicatorBytesMax = 256 << 20;

    /// <summary>Assesses the vendor that the disclosure, or the person, names.</summary>
    public AssessmentRun Assess(AssessmentRequest request, CancellationToken cancellationToken)
    {
        var reading = ReadDisclosure(request);
        Say("reading the estate");
        var (vendor, estate) = VendorChoice.Of(
            Ground.DisclosureOf(reading),
            request.Vendor,
            request.EstateFiles,
            cancellationToken
        );
        return Judge(request, Prepare(request, reading, estate, cancellationToken), [vendor], cancellationToken)[0];
    }

    /// <summary>Assesses every vendor of the inventory as if the disclosure were about it, over one reading of the logs.</summary>
    public IReadOnlyList<AssessmentRun> AssessEveryVendor(
        AssessmentRequest request,
        CancellationToken cancellationToken
    )
    {
        var reading = ReadDisclosure(request);
        Say("reading the estate");
        var estate = EstateReader.Read(request.EstateFiles, cancellationToken);
        return Judge(request, Prepare(request, reading, estate, cancellationToken), estate.Vendors, cancellationToken);
    }

    DisclosureReading ReadDisclosure(AssessmentRequest request)
    {
        Say("reading the disclosure");
        if (request is { Documents: [], Vendor.Length: > 0 })
            return Undisclosed.By(request.Vendor);
        var documents = request.Documents.Select(file => new SourceDocument(file.Path, file.ReadAll(DocumentBytesMax)));
        return DisclosureReader.Read([.. documents], request.Vendor);
    }

    Ground Prepare(
        AssessmentRequest request,
        DisclosureReading reading,
        Estate estate,
        CancellationToken cancellationToken
    )
    {
        Say("looking through the log files");
        var inventory = LogInventory.Take(request.LogFiles, cancellationToken);
        var disclosure = Ground.DisclosureOf(reading);
        var dates = disclosure.Dates;
        var published = dates.Disclosed?.Start ?? disclosure.Published;
        var claimed = new ClaimedDates(dates.CompromisedFrom?.Start, dates.Discovered?.Start, published);
        var window = WindowPlan.Of(claimed, request.Since, request.Until, request.LookBackDays);
        return new Ground(disclosure, reading.Problems, estate, inventory, window);
    }

    AssessmentRun[] Judge(
        AssessmentRequest request,
        Ground ground,
        IReadOnlyList<Vendor> vendors,
        CancellationToken cancellationToken
    )
    {
        var map = TrustMap.Of(ground, vendors, request.Threads, cancellationToken);
        var indicators = IndicatorSet.Of(
            ground.Disclosure.Indicators.Select(indicator => (DisclosureWords.Key(indicator.Type), indicator.Value)),
            [
                .. request.IndicatorFiles.Select(file =>
                    (file.Path, Encoding.UTF8.GetString(file.ReadAll(IndicatorBytesMax)))
                ),
            ]
        );
        var plan = DetectionPlan.Compile(request.Rules, indicators, map.Relationships, vendors);
        var pass = new LogPass(ground.Inventory, plan, ground.Window.Plausible, request.Threads, progress).Run(
            cancellationToken
        );

        Say("judging");
        var window = ground.Window.Close(pass.Newest);
        var detections = plan.Conclude(
            pass.Watches,
            window,
            [.. ground.Inventory.Segments.Select(segment => segment.Path)]
        );
        var sources = CoverageBook.Put(pass.Readings, ground.Inventory.Manifests, window.Whole);
        var bench = new Bench(request, ground, map, window, detections, sources, pass.Readings, indicators);
        return
        [
            .. vendors
                .Select(bench.Assess)
                .Select(assessment => new AssessmentRun(
                    assessment,
                    ground.Disclosure,
                    RawRecords.Of(assessment.Findings, ground.Inventory)
                )
                {
                    Estate = map.Estate,
                }),
        ];
    }

    void Say(string stage) => progress?.Report(new HuntProgress(stage, 0, 0));
}
