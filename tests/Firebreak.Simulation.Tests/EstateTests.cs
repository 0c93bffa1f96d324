using System.Text.Json;

namespace Firebreak.Simulation.Tests;

public sealed class EstateTests
{
    static readonly Lazy<SimulatedRun> Shared = new(() => RunReading.Run(RunReading.Small(61)));

    [Fact]
    public void Whoever_signs_in_or_calls_graph_stands_in_the_estate_with_the_same_two_ids()
    {
        var known = Shared
            .Value.Estate("servicePrincipals-")
            .ToDictionary(item => Text(item, "id"), item => Text(item, "appId"));
        foreach (var record in Shared.Value.Logs().SelectMany(RunReading.Records))
        {
            if (RunReading.Field(record, "servicePrincipalId") is { Length: > 0 } id)
                known.GetValueOrDefault(id, "").ShouldBe(RunReading.Field(record, "appId"));
        }
    }

    [Fact]
    public void The_last_use_in_the_estate_is_the_last_sign_in_of_the_logs()
    {
        var last = SignIns()
            .ToLookup(
                record => RunReading.Field(record, "appId"),
                record => RunReading.Field(record, "createdDateTime")
            );
        var compared = 0;
        foreach (var activity in Shared.Value.Estate("servicePrincipalSignInActivities"))
        {
            var times = last[Text(activity, "appId")].ToList();
            if (
                times.Count == 0
                || !activity.TryGetProperty("applicationAuthenticationClientSignInActivity", out var use)
            )
                continue;
            DateTimeOffset
                .Parse(Text(use, "lastSignInDateTime"))
                .ShouldBe(DateTimeOffset.Parse(times.Max(StringComparer.Ordinal) ?? ""));
            compared++;
        }
        compared.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void Keys_of_our_own_registrations_are_known_to_the_estate_or_to_the_audit_log()
    {
        var registered = Shared.Value.Estate("applications-").ToDictionary(item => Text(item, "appId"));
        var audit = string.Concat(
            Shared
                .Value.Logs()
                .Where(file => RunReading.Category(file) == "entra_audit")
                .SelectMany(RunReading.Records)
                .Select(record => record.GetRawText())
        );
        foreach (
            var record in SignIns().DistinctBy(record => RunReading.Field(record, "servicePrincipalCredentialKeyId"))
        )
        {
            var key = RunReading.Field(record, "servicePrincipalCredentialKeyId");
            if (registered.TryGetValue(RunReading.Field(record, "appId"), out var application) && key.Length > 0)
                (application.GetRawText().Contains(key) || audit.Contains(key)).ShouldBeTrue(key);
        }
    }

    [Fact]
    public void Every_assignment_names_principals_of_the_export_and_a_role_its_resource_offers()
    {
        var principals = Shared.Value.Estate("servicePrincipals-").ToDictionary(item => Text(item, "id"));
        foreach (var given in Shared.Value.Estate("appRoleAssignments-"))
        {
            principals.ShouldContainKey(Text(given, "principalId"));
            principals[Text(given, "resourceId")]
                .GetProperty("appRoles")
                .GetRawText()
                .ShouldContain(Text(given, "appRoleId"));
        }
    }

    [Fact]
    public void Third_parties_without_a_vendor_are_there_only_when_asked_for()
    {
        Owners(Shared.Value).ShouldBeEmpty();
        Owners(RunReading.Run(RunReading.Small(61) with { UnknownThirdParties = true })).Count().ShouldBe(3);
    }

    /// <summary>Tenants that own an application and that neither vendors.csv, the platform nor the organisation accounts for.</summary>
    static IEnumerable<string> Owners(SimulatedRun run)
    {
        var vendors = run.Text("estate/vendors.csv");
        var own = Text(run.Estate("organization")[0], "id");
        return run.Estate("servicePrincipals-")
            .Select(item => Text(item, "appOwnerOrganizationId"))
            .Where(owner =>
                owner != own && owner != "f8cdef31-a31e-4b4a-93e4-5f571e91255a" && !vendors.Contains(owner)
            );
    }

    static IEnumerable<JsonElement> SignIns() =>
        Shared
            .Value.Logs()
            .Where(file => RunReading.Category(file) == "entra_service_principal_sign_ins")
            .SelectMany(RunReading.Records)
            .Where(Succeeded);

    static bool Succeeded(JsonElement record) =>
        record.TryGetProperty("ResultType", out var result)
            ? result.GetString() == "0"
            : record.GetRawText().Contains("\"errorCode\":0");

    static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}
