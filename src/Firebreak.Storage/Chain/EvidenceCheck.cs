using System.Security.Cryptography;

namespace Firebreak.Storage;

/// <summary>The files of evidence against the acts that refer to them.</summary>
sealed class EvidenceCheck(string workspace, IReadOnlyList<CaseAct.EvidenceKept> acts)
{
    readonly string root = EvidenceLocker.FolderOf(workspace);

    static bool IsSha256(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    /// <summary>What is referred to and is missing or was changed.</summary>
    public IEnumerable<ChainFault> Kept()
    {
        foreach (var kept in acts.DistinctBy(act => act.Sha256))
        {
            if (!IsSha256(kept.Sha256))
                yield return new ChainFault("chains", $"'{kept.Sha256}' of {kept.Name} is no SHA-256");
            else if (Fault(kept) is { } fault)
                yield return new ChainFault(PlaceOf(EvidenceLocker.NameOf(kept.Sha256)), fault);
        }
    }

    string? Fault(CaseAct.EvidenceKept kept)
    {
        var file = new FileInfo(Path.Combine(root, EvidenceLocker.NameOf(kept.Sha256)));
        if (!file.Exists)
            return $"{kept.Name} is missing";
        if (file.Length != kept.Bytes)
            return $"{kept.Name} was changed: it had {kept.Bytes:N0} bytes and has {file.Length:N0}";
        using var content = file.OpenRead();
        return Convert.ToHexStringLower(SHA256.HashData(content)) == kept.Sha256
            ? null
            : $"{kept.Name} was changed: its bytes no longer give its hash";
    }

    /// <summary>Files that no act refers to. What was announced and never referred to is what a crash leaves.</summary>
    public void Strays(IReadOnlySet<string> announced, ICollection<ChainFault> faults, ICollection<string> notes)
    {
        if (!Directory.Exists(root))
            return;
        var known = acts.Where(act => IsSha256(act.Sha256))
            .Select(act => EvidenceLocker.NameOf(act.Sha256))
            .ToHashSet();
        var orphans = announced.Where(IsSha256).Select(EvidenceLocker.NameOf).ToHashSet();
        var strays = Directory
            .EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file))
            .Where(file => !known.Contains(file))
            .Order(StringComparer.Ordinal);
        foreach (var stray in strays)
        {
            var part = stray.EndsWith(EvidenceLocker.PartSuffix, StringComparison.Ordinal);
            var name = part ? stray[..^EvidenceLocker.PartSuffix.Length] : stray;
            if (orphans.Contains(name) && (part || IsWhole(stray)))
                notes.Add($"{PlaceOf(stray)}: left by an act that a crash kept from happening; nothing refers to it");
            else
                faults.Add(new ChainFault(PlaceOf(stray), "no act refers to this file"));
        }
    }

    bool IsWhole(string stray)
    {
        using var content = File.OpenRead(Path.Combine(root, stray));
        return Convert.ToHexStringLower(SHA256.HashData(content)) == Path.GetFileName(stray);
    }

    static string PlaceOf(string name) => "evidence/" + name.Replace('\\', '/');
}
