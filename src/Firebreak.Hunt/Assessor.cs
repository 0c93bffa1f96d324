using System.Text;
using Firebreak.Detection;
using Firebreak.Disclosures;
using Firebreak.Response;
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
        var ground = Prepare(request, cancellationToken);
        var vendor = VendorChoice.Of(ground.Disclosure, ground.Estate, request.Vendor);
        return Judge(request, ground, [vendor], cancellationToken)[0];
    }

    /// <summary>Assesses every vendor of the inventory as if the disclosure were about it, over one reading of the logs.</summary>
    public IReadOnlyList<AssessmentRun> AssessEveryVendor(
        AssessmentRequest request,
        CancellationToken cancellationToken
    )
    {
        var ground = Prepare(request, cancellationToken);
        return Judge(request, ground, ground.Estate.Vendors, cancellationToken);
    }

    Ground Prepare(AssessmentRequest request, CancellationToken cancellationToken)
    {
        progress?.Report(new HuntProgress("reading the disclosure", 0, 0));
        var reading = ReadDisclosure(request);
        progress?.Report(new HuntProgress("reading the estate", 0, 0));
        var estate = EstateReader.Read(request.EstateFiles, cancellationToken);
        progress?.Report(new HuntProgress("looking through the log files", 0, 0));
        var inventory = LogInventory.Take(request.LogFiles, cancellationToken);
        var dates = reading.Disclosure.Dates;
        var claimed = new ClaimedDates(
            dates.CompromisedFrom?.Start,
            dates.Discovered?.Start,
            dates.Disclosed?.Start ?? reading.Disclosure.Published
        );
        var plan = WindowPlan.Of(claimed, request.Since, request.Until, request.LookBackDays);
        return new Ground(reading, estate, inventory, plan);
    }

    static DisclosureReading ReadDisclosure(AssessmentRequest request)
    {
        var documents = request.Documents.Select(file => new SourceDocument(file.Path, file.ReadAll(DocumentBytesMax)));
        return DisclosureReader.Read([.. documents], request.Vendor);
    }

    static string TextOf(InputFile file) => Encoding.UTF8.GetString(file.ReadAll(IndicatorBytesMax));

    AssessmentRun[] Judge(
        AssessmentRequest request,
        Ground ground,
        IReadOnlyList<Vendor> vendors,
        CancellationToken cancellationToken
    )
    {
        var map = TrustMap.Of(ground, vendors, progress, cancellationToken);
        var indicators = IndicatorSet.Of(
            ground.Disclosure.Indicators.Select(i => (DisclosureWords.Key(i.Type), i.Value)),
            [.. request.IndicatorFiles.Select(file => (file.Path, TextOf(file)))]
        );
        var plan = DetectionPlan.Compile(request.Rules, indicators, map.Relationships, vendors);
        var pass = new LogPass(ground.Inventory, plan, ground.Window.Plausible, request.Threads, progress).Run(
            cancellationToken
        );

        progress?.Report(new HuntProgress("judging", 0, 0));
        var window = ground.Window.Close(pass.Newest);
        var detections = plan.Conclude(
            pass.Watches,
            window,
            [.. ground.Inventory.Segments.Select(segment => segment.Path)]
        );
        var sources = CoverageBook.Put(pass.Readings, ground.Inventory.Manifests, window.Whole);
        var bench = new Bench(request, ground, map, window, detections, sources, indicators.Count);
        return
        [
            .. vendors
                .Select(vendor => bench.Assess(vendor, pass.Readings))
                .Select(assessment => new AssessmentRun(
                    assessment,
                    ground.Disclosure,
                    RawRecords.Of(assessment.Findings, ground.Inventory, cancellationToken)
                )),
        ];
    }
}
