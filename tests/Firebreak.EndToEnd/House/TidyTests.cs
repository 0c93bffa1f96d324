namespace Firebreak.EndToEnd;

/// <summary>The house rules that a machine can check, over every file of the repository.</summary>
public sealed class TidyTests
{
    static IReadOnlyList<TrackedFile> Files => Repository.Files;

    [Fact]
    public void A_file_is_short_enough_to_read() => NoneOf(Repository.Judge(TextRules.Length));

    [Fact]
    public void Half_of_the_files_are_short() => NoneOf(TextRules.Median(Files));

    [Fact]
    public void Text_is_plain_and_ends_with_a_line_end() => NoneOf(Repository.Judge(TextRules.Form));

    [Fact]
    public void A_name_says_what_a_thing_is() =>
        NoneOf([.. Repository.Judge(NameRules.Files), .. Repository.Judge(NameRules.Types)]);

    [Fact]
    public void A_folder_is_named_for_a_subject() => NoneOf(Repository.Judge(NameRules.Folders));

    [Fact]
    public void Nothing_is_promised_for_later() =>
        NoneOf([.. Repository.Judge(WordRules.Promises), .. Repository.Judge(WordRules.Code)]);

    [Fact]
    public void No_test_is_skipped() => NoneOf(Repository.Judge(WordRules.SkippedTests));

    [Fact]
    public void No_file_speaks_of_one_machine() =>
        NoneOf([.. Repository.Judge(WordRules.MachinePaths), .. Repository.Judge(WordRules.RegistryHosts)]);

    [Fact]
    public void No_file_holds_a_credential() => NoneOf(Repository.Judge(WordRules.Secrets));

    [Fact]
    public void A_silenced_warning_has_its_reason_beside_it() =>
        NoneOf([.. Repository.Judge(ReasonRules.Pragmas), .. Repository.Judge(ReasonRules.NullForgiving)]);

    [Fact]
    public void Every_project_is_built_and_locked() =>
        NoneOf([.. TreeRules.LockFiles(Files), .. TreeRules.SolutionIsWhole(Files)]);

    [Fact]
    public void Every_sample_says_where_it_comes_from() => NoneOf(TreeRules.Provenance(Files));

    [Fact]
    public void Decisions_are_numbered_and_titled() => NoneOf(TreeRules.Decisions(Files));

    [Fact]
    public void Every_rule_has_a_case_that_fires_and_one_that_does_not() => NoneOf(TreeRules.RuleCases(Files));

    [Fact]
    public void The_map_names_every_room_and_folder() => NoneOf(TreeRules.MapIsWhole(Files));

    static void NoneOf(IEnumerable<Complaint> complaints) => Complaints.NoneOf(complaints);
}
