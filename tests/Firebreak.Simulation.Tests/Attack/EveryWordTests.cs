namespace Firebreak.Simulation.Tests;

/// <summary>One shape that says everything that can be said, on each kind of relationship.</summary>
public sealed class EveryWordTests
{
    [Theory]
    [InlineData("multi_tenant_app")]
    [InlineData("service_account")]
    [InlineData("delegated_app")]
    public void Everything_a_shape_can_say_is_written_and_found_again(string kind)
    {
        var (shape, problems) = AttackShapes.Parse("every-word.json", AttackShapes.Development, Shape(kind));
        problems.ShouldBeEmpty();

        var run = RunReading.Run(
            RunReading.Small(91) with
            {
                MoreShapes = [shape.ShouldNotBeNull()],
                Shapes = ["every-word"],
            }
        );
        var abused = run.Truth.Relationships.Single(relationship => relationship.State == TrueState.Abused);
        var activities = Records(run, abused)
            .Select(Activity)
            .Where(activity => activity.Length > 0)
            .Select(activity => activity.Trim())
            .ToHashSet();
        var principal = run.Estate("servicePrincipals-")
            .Single(item => abused.Id.EndsWith(item.GetProperty("id").GetString() ?? "?", StringComparison.Ordinal));

        activities.Count(activity => activity.StartsWith("Add owner", StringComparison.Ordinal)).ShouldBe(1);
        activities.ShouldContain("Update service principal");
        activities.ShouldContain("Consent to application");
        activities.ShouldContain(
            kind == "service_account"
                ? "Update application – Certificates and secrets management"
                : "Add service principal credentials"
        );
        activities.ShouldContain(
            kind == "delegated_app"
                ? "Remove delegated permission grant"
                : "Remove app role assignment from service principal"
        );
        Records(run, abused)
            .Count(record => RunReading.Field(record, "requestUri").Length > 0)
            .ShouldBeGreaterThan(100);
        Records(run, abused)
            .Count(record => record.GetRawText().Contains("7000112"))
            .ShouldBeGreaterThan(0, "a principal that is off gets no token");
        principal.GetProperty("accountEnabled").GetBoolean().ShouldBeFalse();
    }

    static IEnumerable<System.Text.Json.JsonElement> Records(SimulatedRun run, TrueRelationship relationship) =>
        relationship
            .Events.GroupBy(made => made.File)
            .SelectMany(group =>
            {
                var records = RunReading.Records(run.Files.Single(file => file.Path == group.Key));
                return group.Select(made => records[(int)made.Record - 1]);
            });

    static string Activity(System.Text.Json.JsonElement record) => RunReading.Field(record, "activityDisplayName");

    static string Shape(string kind)
    {
        string[] steps =
        [
            .. StepVocabulary.Networks.Select(network =>
                $$"""{"do":"sign_ins","at":"0h..1h","network":"{{network}}#2","over":"30m"}"""
            ),
            .. StepVocabulary.Outcomes.Select(outcome =>
                $$"""{"do":"sign_ins","at":"2h","outcome":"{{outcome}}","credential":"old","resource":"Azure Key Vault"}"""
            ),
            """{"do":"add_credential","at":"3h","kind":"certificate","name":"second"}""",
            """{"do":"grant","at":"3h","by":"the_app","permissions":["Mail.Read","Files.Read.All"]}""",
            .. StepVocabulary.Pacings.Select(pacing =>
                $$"""{"do":"graph_reads","at":"4h","over":"1d","count":"20..30","pacing":"{{pacing}}","credential":"added","operations":["new","usual"]}"""
            ),
            """{"do":"graph_reads","at":"1d6h","agent":"curl/8.5.0","megabytes":5,"operations":["GET /users/{user}/messages"],"outcome":"blocked"}""",
            """{"do":"revoke_grant","at":"1d8h","by":"unknown_user","permissions":["Mail.Read"]}""",
            """{"do":"add_owner","at":"1d9h","agent":"other"}""",
            """{"do":"remove_credential","at":"1d10h","credential":"added"}""",
            """{"do":"disable","at":"1d11h","by":"stolen_admin"}""",
            """{"do":"graph_reads","at":"1d12h","token":"surviving","count":10,"times_daily_volume":2}""",
            """{"do":"sign_ins","at":"1d13h","count":3}""",
        ];
        return $$"""
            {
              "schema": "firebreak.attack-shape/1", "id": "every-word", "title": "Everything", "summary": "For the test.", "attack": ["T1078"],
              "suits": { "kinds": ["{{kind}}"], "rhythms": ["nightly", "business_hours"] },
              "steps": [ {{string.Join(",\n", steps)}} ]
            }
            """;
    }
}
