namespace Firebreak.EndToEnd;

/// <summary>Rules about what stands beside what, shown on small invented trees.</summary>
public sealed class TreeRuleTests
{
    [Fact]
    public void A_project_without_a_lock_file_is_named() =>
        Sentences(TreeRules.LockFiles(Tree("a/A.csproj", "a/packages.lock.json", "b/B.csproj")))
            .ShouldBe(["b/B.csproj: has no packages.lock.json beside it; restore and commit it"]);

    [Fact]
    public void A_project_outside_the_solution_is_named() =>
        Sentences(
                TreeRules.SolutionIsWhole([
                    new("Firebreak.slnx", "<Project Path=\"a/A.csproj\" />"),
                    .. Tree("a/A.csproj", "b/B.csproj"),
                ])
            )
            .ShouldBe(["b/B.csproj: is not in Firebreak.slnx, so nothing builds or tests it"]);

    [Fact]
    public void A_sample_needs_a_line_of_its_own() =>
        Sentences(
                TreeRules.Provenance([
                    new("testdata/PROVENANCE.md", "| `logs/data.json` | written for the tests |\n"),
                    .. Tree("testdata/logs/data.json", "testdata/data.json", "testdata/logs/data.json.gz"),
                ])
            )
            .ShouldBe([
                "testdata/data.json: has no line in testdata/PROVENANCE.md; say who made it, how, and what it shows",
                "testdata/logs/data.json.gz: has no line in testdata/PROVENANCE.md; say who made it, how, and what it shows",
            ]);

    [Fact]
    public void A_decision_has_the_next_number_and_a_title() =>
        Sentences(
                TreeRules.Decisions([
                    new("docs/decisions/0001-one.md", "# One\n"),
                    new("docs/decisions/0003-three.md", "Three\n"),
                    new("docs/decisions/Four.md", "# Four\n"),
                ])
            )
            .ShouldBe([
                "docs/decisions/0003-three.md: decisions are numbered without gaps; the next number is 0002",
                "docs/decisions/0003-three.md:1: a decision starts with '# ' and its title",
                "docs/decisions/Four.md: is not named NNNN-title-in-words.md",
            ]);

    [Fact]
    public void A_rule_without_both_cases_is_named_and_so_is_a_case_without_a_rule() =>
        Sentences(
                TreeRules.RuleCases([
                    new("rules/a.yml", "title: a"),
                    new("rules/cases/a.fires.ndjson", "{}\n"),
                    new("rules/cases/a.silent.ndjson", "\n"),
                    new("rules/cases/b.fires.ndjson", "{}\n"),
                ])
            )
            .ShouldBe([
                "rules/a.yml: has no rules/cases/a.silent.ndjson with at least one event",
                "rules/cases/b.fires.ndjson: belongs to no rule; rules/b.yml does not exist",
            ]);

    [Fact]
    public void A_room_or_folder_missing_on_the_map_is_named() =>
        Sentences(
                TreeRules.MapIsWhole([
                    new("ARCHITECTURE.md", "`src/` holds `Firebreak.Model`.\n"),
                    .. Tree("src/Firebreak.Model/A.cs", "src/Firebreak.Sigma/B.cs", "eng/x.txt", "README.md"),
                ])
            )
            .ShouldBe([
                "ARCHITECTURE.md: does not say what `Firebreak.Sigma` is",
                "ARCHITECTURE.md: does not say what `eng/` is",
            ]);

    static TrackedFile[] Tree(params string[] paths) => [.. paths.Select(path => new TrackedFile(path, "x\n"))];

    static IEnumerable<string> Sentences(IEnumerable<Complaint> complaints) =>
        complaints.Select(complaint => complaint.ToString());
}
