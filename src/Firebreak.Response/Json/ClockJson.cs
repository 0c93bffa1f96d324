using System.Text.Json;

namespace Firebreak.Response;

/// <summary>The clocks of a case as JSON, schema <c>firebreak.clocks/1</c> (docs/schemas/clocks.schema.json).</summary>
public static class ClockJson
{
    public const string Schema = "firebreak.clocks/1";

    /// <param name="now">The time for which the states hold.</param>
    public static string Write(IReadOnlyList<(string CaseId, IReadOnlyList<ClockStatus> Clocks)> cases, Instant now) =>
        JsonOut.Write(json =>
            json.Object(() =>
            {
                json.WriteString("schema", Schema);
                json.Time("now", now);
                json.Array(
                    "cases",
                    cases,
                    of =>
                        json.Object(() =>
                        {
                            json.WriteString("case", of.CaseId);
                            json.Array("clocks", of.Clocks, clock => json.Object(() => One(json, clock)));
                        })
                );
            })
        );

    internal static void One(Utf8JsonWriter json, ClockStatus clock)
    {
        json.WriteString("id", clock.Id);
        json.WriteString("title", clock.Title);
        json.WriteString("source", clock.Source);
        json.WriteString("verified_on", clock.VerifiedOn.ToString("yyyy-MM-dd"));
        json.WriteString("state", clock.State.Key());
        json.WriteString("sentence", clock.Sentence);
        json.Time("started_at", clock.StartedAt);
        json.Time("deadline", clock.Deadline);
        json.WriteString("deadline_local", clock.DeadlineLocal);
        json.Time("met_at", clock.MetAt);
        json.Texts("counted", clock.Counted);
        json.WriteString("next", clock.Next);
    }
}
