using System.Text;
using Firebreak.Model;
using Case = Firebreak.Model.Case;

namespace Firebreak.Storage.Tests;

/// <summary>A case in which every kind of act was done once at least.</summary>
static class SampleCase
{
    public const string Id = "itron-2026-04-13";

    public static readonly Instant Day = Instant.Of(new DateOnly(2026, 4, 26)) + TimeSpan.FromTicks(1);

    static readonly string[] Texts =
    [
        "{\"verdict\":\"abused\"}",
        "Itron says…",
        "raw records",
        "",
        "a mail: “yes”\0\n",
    ];

    static readonly (string Name, byte[] Content)[] Files =
    [
        .. Texts.Select((text, i) => ($"file-{i}.txt", Encoding.UTF8.GetBytes(text))),
    ];

    public static IReadOnlyList<SignedAct> Acts { get; } =
    [
        Program(new CaseAct.Opened("Itron", "Itron discloses a breach")),
        .. Files.Select(file =>
            Program(new CaseAct.EvidenceKept(file.Name, EvidenceLocker.HashOf(file.Content), file.Content.Length, ""))
        ),
        Program(new CaseAct.Assessed("abused", Day, "Itron: abused", EvidenceLocker.HashOf(Files[0].Content))),
        Program(new CaseAct.TaskAdded("revoke:a", "revoke a", "", null)),
        Program(new CaseAct.TaskAdded("settle:b", "fetch the log of b", "", Day)),
        By("R. Vance", new CaseAct.OwnerNamed("R. Vance")),
        By("R. Vance", new CaseAct.TaskGiven("revoke:a", "O. Lind")),
        By("O. Lind", new CaseAct.TaskDue("revoke:a", Day + TimeSpan.FromDays(1))),
        By("O. Lind", new CaseAct.TaskTurned("revoke:a", "done", "ticket 4711 \"closed\"")),
        By("R. Vance", new CaseAct.LeadDismissed("f-1", "a planned move; naïve – 正常")),
        By("R. Vance", new CaseAct.Decided("keep b running", "the meters need it")),
        By("R. Vance", new CaseAct.Noted("the vendor called", Day)),
        By("G. Counsel", new CaseAct.ScopeDeclared("sec-8k-105", true, "we are listed")),
        By("G. Counsel", new CaseAct.TriggerDeclared("sec-8k-105", Day, "", "board decision")),
        By("G. Counsel", new CaseAct.DeadlineMoved("sec-8k-105", Day + TimeSpan.FromDays(30), "Attorney General")),
        By("G. Counsel", new CaseAct.ClockMet("sec-8k-105", Day + TimeSpan.FromDays(3), "accession 0000")),
    ];

    public static SignedAct By(string name, CaseAct act) => new(Day + TimeSpan.FromHours(1), name, act);

    static SignedAct Program(CaseAct act) => new(Day, SignedAct.Program, act);

    /// <summary>Writes it the way the program does: evidence first, then its acts in a few transactions.</summary>
    public static Case Fill(CaseStore store, string id = Id)
    {
        store.Keep(Files);
        Case? made = null;
        foreach (var acts in Acts.Chunk(4))
            made = store.Change(id, _ => acts);
        return made.ShouldNotBeNull();
    }
}
