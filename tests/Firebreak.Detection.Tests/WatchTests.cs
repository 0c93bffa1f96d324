using System.Diagnostics;

namespace Firebreak.Detection.Tests;

public sealed class WatchTests(ITestOutputHelper output)
{
    const int Events = 4_000;

    [Fact]
    public void Events_that_touch_nothing_cost_no_memory()
    {
        var plan = DetectionPlan.Compile(
            RulePackTests.Shipped(),
            IndicatorSet.Of([("ip", Abuse.Foreign)], []),
            [Estates.Relationship("watched")],
            []
        );
        var batch = new EventBatch(plan.Request, new SymbolTable());
        for (var i = 0; i < Events; i++)
            new Entry(
                Estates.Day(i / 200.0),
                i % 2 == 0 ? LogCategory.GraphActivity : LogCategory.EntraServicePrincipalSignIns
            )
            {
                Principal = $"other-{i % 50}",
                App = $"other-app-{i % 50}",
                Operation = "GET /users",
                Address = "192.0.2.7",
            }.AppendTo(batch, new Place(0, i, 1, i));
        var watch = plan.NewWatch();
        watch.Consume(batch);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var watchTime = Stopwatch.GetTimestamp();
        for (var round = 0; round < 50; round++)
            watch.Consume(batch);
        var seconds = Stopwatch.GetElapsedTime(watchTime).TotalSeconds;

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(10_000);
        output.WriteLine($"{50 * Events / seconds / 1e6:0.0} M events/s");
        watch.Events.ShouldBe(51 * Events);
        watch.Touches.ShouldBe(0);
    }

    [Theory]
    [InlineData("Add service principal credentials", nameof(AuditAct.CredentialChanged))]
    [InlineData("Update application – Certificates and secrets management ", nameof(AuditAct.CredentialChanged))]
    [InlineData("Remove service principal credentials.", nameof(AuditAct.CredentialRemoved))]
    [InlineData("Add owner to service principal.", nameof(AuditAct.OwnerAdded))]
    [InlineData("Consent to application", nameof(AuditAct.Consented))]
    [InlineData("Disable account", nameof(AuditAct.Disabled))]
    [InlineData("Update service principal", nameof(AuditAct.Administered))]
    [InlineData("Change user password", nameof(AuditAct.Other))]
    public void An_audit_activity_is_known_by_whichever_spelling(string activity, string act) =>
        AuditActs.Of(activity).ToString().ShouldBe(act);

    [Theory]
    [InlineData("azsdk-python-identity/1.15.0 Python/3.11.4 (Linux-5.15.0-x86_64)", "azsdk-python-identity python")]
    [InlineData("azsdk-python-identity/1.19.1 Python/3.12.0 (Linux-6.8.0-x86_64)", "azsdk-python-identity python")]
    [InlineData("python-requests/2.32.3", "python-requests")]
    [InlineData("curl/8.5.0", "curl")]
    public void A_client_is_the_same_program_in_every_version(string client, string family) =>
        ClientFamily.Of(client).ShouldBe(family);
}
