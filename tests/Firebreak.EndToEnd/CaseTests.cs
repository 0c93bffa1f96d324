namespace Firebreak.EndToEnd;

public sealed class CaseTests(Assessed assessed)
{
    /// <summary>Meets what an innocent application did on one day: a lead that somebody can explain.</summary>
    const string Rule = """
        title: Sign-in of the switching planner
        id: 5f0c6c0a-6d0e-4b6f-9d55-2f7b7d0b5a11
        status: test
        logsource:
          product: azure
          service: serviceprincipalsigninlogs
        detection:
          selection:
            servicePrincipalName: Quillmark Switching Planner
            createdDateTime|startswith: '2026-04-20'
          condition: selection
        level: high
        """;

    [Fact]
    public void An_assessment_opens_a_case()
    {
        assessed.Run.Exits(4);

        var id = Id(assessed.Desk);
        assessed.Desk.Firebreak("case", "list").Exits(0).Says(id).Says("nobody yet");
        assessed
            .Desk.Firebreak("case", "show", id)
            .Exits(0)
            .Says("Tasks")
            .Says("Itron: abused")
            .Says("assessment.json");
        assessed.Desk.Firebreak("case", "show", "no-such").Exits(2).Says("no case 'no-such'").Says("case list");
    }

    [Fact]
    public void A_case_is_taken_by_a_person()
    {
        using var desk = Utility.Abused.Desk();
        desk.Assess().Exits(4);
        var id = Id(desk);

        desk.Firebreak("case", "own", id).Exits(2).Says("--by");
        desk.Firebreak("case", "own", id, "--by", " ").Exits(2).Says("--by");
        desk.Firebreak("case", "own", id, "--by", "R. Vance").Exits(0);

        desk.Firebreak("case", "list").Exits(0).Says("R. Vance").DoesNotSay("nobody yet");
        desk.Assess().Exits(4);
        desk.Firebreak("case", "show", id).Exits(0).Says("owner: R. Vance");
    }

    [Fact]
    public void A_dismissed_lead_no_longer_raises_a_doubt()
    {
        using var desk = Utility.Innocent.Desk();
        desk.Put("rules/planner.yml", Rule);
        var (doubting, _) = desk.AssessForScript("--rules", "rules");
        doubting.Verdict.ShouldBe("cannot_tell");
        var leads = doubting.Findings.Select(lead => lead["id"]!.GetValue<string>()).ToArray(); // a required field
        leads.ShouldNotBeEmpty();

        foreach (var lead in leads)
            Dismiss(desk, lead, "--reason", "their new nightly job, confirmed by phone", "--by", "R. Vance").Exits(0);

        var (calm, _) = desk.AssessForScript("--rules", "rules");
        calm.Verdict.ShouldBe("no_evidence", calm.Because);
        desk.Text("out/report.html").ShouldContain("confirmed by phone");
    }

    [Fact]
    public void A_lead_is_dismissed_with_a_name_and_a_reason_or_not_at_all()
    {
        using var desk = Utility.Innocent.Desk();
        desk.Put("rules/planner.yml", Rule);
        var (doubting, _) = desk.AssessForScript("--rules", "rules");
        var lead = doubting.Findings[0]["id"]!.GetValue<string>(); // a required field

        Dismiss(desk, lead, "--reason", "known").Exits(2).Says("--by");
        Dismiss(desk, lead, "--by", "R. Vance").Exits(2).Says("--reason");
        Dismiss(desk, lead, "--reason", "", "--by", "R. Vance").Exits(2).Says("--reason");
        Dismiss(desk, "f-0000000000000000", "--reason", "known", "--by", "R. Vance")
            .Exits(2)
            .Says("f-0000000000000000");

        desk.AssessForScript("--rules", "rules").Answer.Verdict.ShouldBe("cannot_tell");
    }

    static Run Dismiss(Desk desk, string lead, params string[] more) =>
        desk.Firebreak(["case", "dismiss", Id(desk), lead, .. more]);

    static string Id(Desk desk) =>
        desk.Firebreak("case", "list", "--json").Exits(0).Json["cases"]![0]!["id"]!.GetValue<string>(); // required fields
}
