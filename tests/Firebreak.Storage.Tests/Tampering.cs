using System.Text;

namespace Firebreak.Storage.Tests;

/// <summary>One thing that somebody or a fault did to the chains or the evidence of a workspace, chosen at random.</summary>
/// <param name="Place">Where the check must point; empty when anywhere will do.</param>
sealed record Tampering(string Name, string Place)
{
    static readonly Func<string, Random, Tampering?>[] Ways =
    [
        FlipInChain,
        FlipInChain,
        FlipInEvidence,
        FlipInEvidence,
        RemoveAct,
        SwapActs,
        RepeatAct,
        ForgeFromHere,
        CutChain,
        AppendToChain,
        DeleteChain,
        CutEvidence,
        DeleteEvidence,
        SwapEvidence,
        AddEvidence,
    ];

    public static Tampering With(string workspace, Random random)
    {
        while (true)
        {
            if (Ways[random.Next(Ways.Length)](workspace, random) is { } done)
                return done;
        }
    }

    static T Any<T>(IReadOnlyList<T> of, Random random) => of[random.Next(of.Count)];

    static string AnyChain(string workspace, Random random) =>
        Any([.. Directory.GetFiles(Path.Combine(workspace, "chains")).Order(StringComparer.Ordinal)], random);

    static string AnyEvidence(string workspace, Random random) => Any(Evidence(workspace), random);

    static string[] Evidence(string workspace) =>
        [
            .. Directory
                .GetFiles(Path.Combine(workspace, "evidence"), "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal),
        ];

    static string Named(string file, int line = 0) =>
        line > 0 ? $"chains/{Path.GetFileName(file)}:{line}"
        : Path.GetExtension(file) == ".ndjson" ? $"chains/{Path.GetFileName(file)}"
        : $"evidence/{Path.GetFileName(file)[..2]}/{Path.GetFileName(file)}";

    static Tampering? FlipInChain(string workspace, Random random)
    {
        var file = AnyChain(workspace, random);
        var bytes = File.ReadAllBytes(file);
        var at = random.Next(bytes.Length);
        bytes[at] ^= (byte)(1 << random.Next(8));
        File.WriteAllBytes(file, bytes);
        var line = bytes.AsSpan(0, at).Count((byte)'\n') + 1;
        return new Tampering($"bit {at} of the chain", Named(file, line));
    }

    static Tampering? FlipInEvidence(string workspace, Random random)
    {
        var file = AnyEvidence(workspace, random);
        var bytes = File.ReadAllBytes(file);
        if (bytes.Length == 0)
            return null;
        bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        File.WriteAllBytes(file, bytes);
        return new Tampering("bit of evidence", Named(file));
    }

    static Tampering? RemoveAct(string workspace, Random random) =>
        Rewrite(workspace, random, "act removed", (lines, at, _) => lines.RemoveAt(at));

    static Tampering? SwapActs(string workspace, Random random) =>
        Rewrite(
            workspace,
            random,
            "acts swapped",
            (lines, at, other) => (lines[at], lines[other]) = (lines[other], lines[at])
        );

    static Tampering? RepeatAct(string workspace, Random random) =>
        Rewrite(workspace, random, "act repeated", (lines, at, other) => lines.Insert(at, lines[other]));

    // The best that a forger can do to the file alone: change an act and give everything after it new hashes.
    static Tampering? ForgeFromHere(string workspace, Random random) =>
        Rewrite(
            workspace,
            random,
            "forged",
            (lines, at, _) =>
            {
                var forged = new List<ChainLine>();
                foreach (var (text, i) in lines.ToArray().Select((text, i) => (text, i)))
                {
                    ChainLine.TryRead(Encoding.UTF8.GetBytes(text), out var line, out var _).ShouldBeTrue();
                    line = line.ShouldNotBeNull();
                    var head = forged is [.., var last]
                        ? new Model.ChainHead(last.Number, last.Hash)
                        : Model.ChainHead.Nothing;
                    var signed = i == at ? line.Signed with { By = line.Signed.By + "?" } : line.Signed;
                    forged.Add(ChainLine.After(line.CaseId, head, signed).Line);
                    lines[i] = ChainLine.After(line.CaseId, head, signed).Text;
                }
            }
        );

    static Tampering? Rewrite(string workspace, Random random, string name, Action<List<string>, int, int> change)
    {
        var file = AnyChain(workspace, random);
        var before = File.ReadAllText(file);
        var lines = before.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        change(lines, random.Next(lines.Count), random.Next(lines.Count));
        var after = string.Concat(lines.Select(line => line + "\n"));
        if (after == before)
            return null;
        File.WriteAllText(file, after);
        return new Tampering(name, Named(file));
    }

    static Tampering? CutChain(string workspace, Random random)
    {
        var file = AnyChain(workspace, random);
        using var stream = File.OpenWrite(file);
        stream.SetLength(random.NextInt64(stream.Length));
        return new Tampering("chain cut off", Named(file));
    }

    static Tampering? AppendToChain(string workspace, Random random)
    {
        var file = AnyChain(workspace, random);
        byte[][] tails = ["\n"u8.ToArray(), [0, 0, 0], "{}\n"u8.ToArray(), " "u8.ToArray()];
        using var stream = new FileStream(file, FileMode.Append);
        stream.Write(Any(tails, random));
        return new Tampering("chain appended to", Named(file));
    }

    static Tampering? DeleteChain(string workspace, Random random)
    {
        var file = AnyChain(workspace, random);
        File.Delete(file);
        return new Tampering("chain deleted", Named(file));
    }

    static Tampering? CutEvidence(string workspace, Random random)
    {
        var file = AnyEvidence(workspace, random);
        using var stream = File.OpenWrite(file);
        if (stream.Length == 0)
            return null;
        stream.SetLength(random.NextInt64(stream.Length));
        return new Tampering("evidence cut off", Named(file));
    }

    static Tampering? DeleteEvidence(string workspace, Random random)
    {
        var file = AnyEvidence(workspace, random);
        File.Delete(file);
        return new Tampering("evidence deleted", Named(file));
    }

    static Tampering? SwapEvidence(string workspace, Random random)
    {
        var (one, other) = (AnyEvidence(workspace, random), AnyEvidence(workspace, random));
        if (one == other)
            return null;
        var (first, second) = (File.ReadAllBytes(one), File.ReadAllBytes(other));
        File.WriteAllBytes(one, second);
        File.WriteAllBytes(other, first);
        return new Tampering("evidence swapped", Named(one));
    }

    static Tampering? AddEvidence(string workspace, Random random)
    {
        var content = new byte[random.Next(1, 50)];
        random.NextBytes(content);
        var file = new EvidenceLocker(workspace).Keep("slipped in", content).Sha256;
        return new Tampering("evidence added", Named(file));
    }
}
