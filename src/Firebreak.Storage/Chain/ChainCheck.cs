using System.Text;

namespace Firebreak.Storage;

/// <summary>Checks chains and evidence against themselves, against the database, and against a hash that was written down. Changes
/// nothing, needs no network, and works on a copy that was handed over.</summary>
public static class ChainCheck
{
    /// <param name="caseId">One case, or null for all and for files that belong to none.</param>
    /// <param name="head">A hash written down earlier: an act with it must be in the chain. Empty when there is none.</param>
    public static ChainReport Of(string workspace, string? caseId, string head)
    {
        var faults = new List<ChainFault>();
        return Of(workspace, CommittedChains.Of(workspace, faults), caseId, head, faults);
    }

    /// <summary>Is there anything of this case here?</summary>
    public static bool Knows(string workspace, string caseId) =>
        Names(workspace, CommittedChains.Of(workspace, new List<ChainFault>()), null).Contains(caseId);

    internal static ChainReport Of(
        string workspace,
        CommittedChains? committed,
        string? caseId,
        string head,
        List<ChainFault> faults
    )
    {
        var notes = new List<string>();
        var chains = Names(workspace, committed, caseId)
            .Select(id => new CheckedChain(workspace, id, committed))
            .ToList();
        foreach (var chain in chains)
        {
            faults.AddRange(chain.Faults);
            notes.AddRange(chain.Notes);
        }
        if (committed is null)
            faults.AddRange(WithoutDatabase(workspace, chains, head));
        if (head.Length > 0 && !chains.Any(chain => chain.Has(head)))
            faults.Add(
                new ChainFault("chains", $"no act bears the hash {head}: what was done up to it is gone or changed")
            );
        var evidence = new EvidenceCheck(workspace, [.. chains.SelectMany(chain => chain.Evidence)]);
        faults.AddRange(evidence.Kept());
        if (caseId is null)
            evidence.Strays(committed?.Announced ?? new HashSet<string>(), faults, notes);
        return new ChainReport
        {
            Cases = [.. chains.Select(chain => chain.Spoken)],
            Faults = faults,
            Notes = notes,
        };
    }

    static IEnumerable<string> Names(string workspace, CommittedChains? committed, string? caseId)
    {
        if (caseId is not null)
            return [caseId];
        var folder = ChainFile.FolderOf(workspace);
        var files = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => NameOf(folder, file))
            : [];
        return files.Concat(committed?.Cases.Keys ?? []).Distinct().Order(StringComparer.Ordinal);
    }

    // A file of another name counts as the chain of a case that nobody knows.
    static string NameOf(string folder, string file)
    {
        var name = Path.GetRelativePath(folder, file);
        return name.EndsWith(".ndjson", StringComparison.Ordinal) ? name[..^".ndjson".Length] : name;
    }

    // A chain alone cannot show that its end was cut off.
    static IEnumerable<ChainFault> WithoutDatabase(string workspace, List<CheckedChain> chains, string head)
    {
        if (head.Length == 0 && chains.Count > 0 && !File.Exists(CaseStore.DatabaseOf(workspace)))
            yield return new ChainFault(
                "firebreak.db",
                "is not here, so nothing shows whether acts at the end are missing; give the hash that was written down with --head"
            );
    }
}

/// <summary>The chain of one case, in its file and in the database.</summary>
sealed class CheckedChain
{
    readonly string place;
    readonly ChainReading file;
    readonly ChainReading? database;

    public CheckedChain(string workspace, string id, CommittedChains? known)
    {
        Id = id;
        place = $"chains/{id}.ndjson";
        var bytes = BytesOf(ChainFile.PathOf(workspace, id));
        file = ChainReading.Of(bytes, id, place);
        Faults.AddRange(file.Faults);
        if (known?.Cases.GetValueOrDefault(id) is not { } committed)
        {
            if (known is not null)
                Faults.Add(new ChainFault(place, "the database knows of no such case"));
            if (file.Torn.Length > 0)
                Faults.Add(new ChainFault($"{place}:{file.Lines.Count + 1}", "the last act was cut off"));
            return;
        }
        database = ChainReading.Of(ChainFile.BytesOf(committed.Lines), id, "firebreak.db, act");
        Faults.AddRange(database.Faults);
        Compare(bytes, committed);
    }

    public string Id { get; }
    public List<ChainFault> Faults { get; } = [];
    public List<string> Notes { get; } = [];

    /// <summary>What either of the two refers to.</summary>
    public IEnumerable<CaseAct.EvidenceKept> Evidence =>
        file.Lines.Concat(database?.Lines ?? []).Select(line => line?.Signed.Act).OfType<CaseAct.EvidenceKept>();

    public VerifiedCase Spoken =>
        new(
            Id,
            file.Lines.Count,
            file.Lines is [.., { } last] ? last.Hash : "",
            Evidence.DistinctBy(kept => kept.Sha256).Count()
        );

    public bool Has(string hash) => file.Lines.Any(line => line?.Hash == hash);

    byte[] BytesOf(string path)
    {
        if (!File.Exists(path))
            return [];
        if (new FileInfo(path).Length > ChainFile.BytesMax)
        {
            Faults.Add(new ChainFault(place, $"is larger than {ChainFile.BytesMax:N0} bytes: no chain of a case"));
            return [];
        }
        return File.ReadAllBytes(path);
    }

    void Compare(byte[] bytes, CommittedChain committed)
    {
        if (committed.Length != committed.Lines.Count || Head(committed) != committed.Head)
            Faults.Add(new ChainFault("firebreak.db", $"its acts of case {Id} do not end at the head it stored"));
        var whole = ChainFile.BytesOf(committed.Lines);
        var same = bytes.AsSpan().CommonPrefixLength(whole);
        var lines = bytes.AsSpan(0, same).Count((byte)'\n');
        // Only a file that a crash cut short may end in blocks that were never written.
        var pending = committed.Copied < committed.Length;
        if (same < bytes.Length && (!pending || bytes.AsSpan(same).IndexOfAnyExcept((byte)0) >= 0))
            Faults.Add(new ChainFault($"{place}:{lines + 1}", Differs(lines, committed)));
        else if (lines < committed.Copied)
            Faults.Add(
                new ChainFault(
                    $"{place}:{lines + 1}",
                    $"the file ends here; {committed.Length - lines} of {committed.Length} acts are missing from its end"
                )
            );
        else if (same < whole.Length || bytes.Length > same)
            Notes.Add($"{place}: a crash kept it from getting its last acts; the next act on the case completes it");
    }

    string Head(CommittedChain committed) =>
        database?.Lines is [.., { } last] ? last.Hash
        : committed.Lines.Count == 0 ? ChainHead.Nothing.Hash
        : "";

    static string Differs(int lines, CommittedChain committed) =>
        lines >= committed.Lines.Count
            ? $"the database knows of {committed.Lines.Count} acts only: something was added to the end"
            : $"from here on the file differs from the database, which has: {Shortened(committed.Lines[lines])}";

    static string Shortened(string line) => line.Length <= 160 ? line : line[..160] + "…";
}
