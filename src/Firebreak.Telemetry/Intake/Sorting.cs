namespace Firebreak.Telemetry;

/// <summary>Puts parts on their piles: logs, manifests, and what cannot be used, with the reason.</summary>
sealed class Sorting
{
    readonly List<LogSegment> segments = [];
    readonly List<Manifest> manifests = [];
    readonly Dictionary<string, string> sameAs = [];

    public List<Problem> Problems { get; } = [];

    public void SetAside(string path, string keptPath)
    {
        sameAs[path] = keptPath;
        Problems.Add(new(path, 0, $"is the same file as {keptPath}, bit for bit; it is read once", ""));
    }

    public void Examine(Part part)
    {
        try
        {
            using var raw = part.Open();
            var head = Unpacking.Head(raw, TelemetryLimits.SniffBytes);
            if (Sniff.Kind(head) == ContentKind.Zip)
                ZipMembers.Examine(part, this);
            else
                Place(part);
        }
        catch (Exception fault) when (Unpacking.IsBadContent(fault))
        {
            Complain(part, $"cannot be opened ({fault.Message})", "export or copy it again", lost: 1);
        }
    }

    public void Complain(Part part, string sentence, string remedy, long lost = 0) =>
        Problems.Add(new(part.Path, 0, sentence, remedy, lost));

    void Place(Part part)
    {
        var head = ExpandedHead(part);
        switch (Sniff.Kind(head))
        {
            case ContentKind.Json when IsManifest(part, head):
                TakeManifest(part);
                break;
            case ContentKind.Json:
                Add(part, LogFormat.Json);
                break;
            case ContentKind.Csv:
                Add(part, LogFormat.Csv);
                break;
            case ContentKind.Empty:
                Complain(part, "is empty", "");
                Add(part, LogFormat.Json);
                break;
            case ContentKind.Tar:
                Complain(part, "is a tar archive, which is not opened", "unpack it beside the other logs", lost: 1);
                break;
            case ContentKind.Zip:
                Complain(part, "is a zip archive inside a compressed file", "unpack it once", lost: 1);
                break;
            case ContentKind.Text:
                Complain(part, "is text, but neither JSON nor CSV", "export the log as JSON or CSV");
                break;
            default:
                Complain(part, "is a binary file and no log that can be read", "export the log as JSON or CSV");
                break;
        }
    }

    static byte[] ExpandedHead(Part part)
    {
        using var expanded = Expanded(part);
        return Unpacking.Head(expanded, TelemetryLimits.SniffBytes);
    }

    static Stream Expanded(Part part) => Unpacking.Expand(part.Open(), part.Bytes);

    void Add(Part part, LogFormat format) =>
        segments.Add(new LogSegment(0, part.Path, format, part.Bytes) { Open = () => Expanded(part) });

    static bool IsManifest(Part part, ReadOnlySpan<byte> head) =>
        part.Name.Equals("manifest.json", StringComparison.OrdinalIgnoreCase)
        || head.IndexOf("\"firebreak.manifest/"u8) >= 0;

    void TakeManifest(Part part)
    {
        using var expanded = Expanded(part);
        var content = Unpacking.Head(expanded, TelemetryLimits.ManifestBytesMax);
        var (manifest, problems) = ManifestReader.Read(part.Path, content);
        Problems.AddRange(problems);
        if (manifest is not null)
            manifests.Add(manifest);
    }

    public Inventory Finish(IReadOnlyList<InputDigest> digests)
    {
        var ordered = segments.OrderBy(segment => segment.Path, StringComparer.Ordinal);
        return new Inventory(
            [.. ordered.Select((segment, position) => segment with { File = position })],
            [.. manifests.OrderBy(m => m.Path, StringComparer.Ordinal).Select(m => m with { SameAs = sameAs })],
            [.. Problems.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line)],
            digests
        );
    }
}
