using System.IO.Compression;

namespace Firebreak.Telemetry;

/// <summary>The members of a zip archive as parts of their own; an archive inside it is opened once more, then no further.</summary>
static class ZipMembers
{
    public static void Examine(Part archive, Sorting sorting)
    {
        if (archive.Depth >= TelemetryLimits.ArchiveDepthMax)
        {
            sorting.Complain(archive, "is an archive nested too deeply", "unpack it beside the other logs", lost: 1);
            return;
        }
        foreach (var part in Parts(archive, sorting))
            sorting.Examine(part);
    }

    static IEnumerable<Part> Parts(Part archive, Sorting sorting)
    {
        using var zip = Open(archive);
        var files = zip.Entries.Where(IsFile).OrderBy(entry => entry.FullName, StringComparer.Ordinal).ToArray();
        if (files.Length > TelemetryLimits.ArchiveMembersMax)
        {
            var left = files.Length - TelemetryLimits.ArchiveMembersMax;
            sorting.Complain(archive, $"has {left} members more than are opened", "split the archive", lost: left);
        }
        var position = 0;
        foreach (var entry in files.Take(TelemetryLimits.ArchiveMembersMax))
            yield return Member(archive, entry, position++);
    }

    // macOS archivers add "__MACOSX/._name" beside each file; they hold no log.
    static bool IsFile(ZipArchiveEntry entry) =>
        entry.Name.Length > 0 && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);

    static Part Member(Part archive, ZipArchiveEntry entry, int position)
    {
        var name = entry.FullName;
        var path = $"{archive.Path}!{name.Replace('\\', '/')}";
        return new Part(path, entry.CompressedLength, () => OpenMember(archive, name, position), archive.Depth + 1);
    }

    /// <summary>Opens the archive anew for each reader, so that segments can be read side by side.</summary>
    static Stream OpenMember(Part archive, string name, int position)
    {
        var zip = Open(archive);
        var sorted = zip.Entries.Where(IsFile).OrderBy(e => e.FullName, StringComparer.Ordinal);
        var entry = sorted.ElementAtOrDefault(position);
        if (entry?.FullName != name)
        {
            zip.Dispose();
            throw new InvalidDataException("the archive changed while it was read");
        }
        return new MemberStream(zip, new ExpansionGuard(entry.Open(), entry.CompressedLength));
    }

    static ZipArchive Open(Part archive)
    {
        var stream = archive.Open();
        return new ZipArchive(stream.CanSeek ? stream : Buffered(stream), ZipArchiveMode.Read);
    }

    /// <summary>An archive inside an archive is held in memory while it is read, so it is bounded.</summary>
    static MemoryStream Buffered(Stream stream)
    {
        using (stream)
        {
            var content = Unpacking.Head(stream, TelemetryLimits.NestedArchiveBytesMax + 1);
            return content.Length <= TelemetryLimits.NestedArchiveBytesMax
                ? new MemoryStream(content, writable: false)
                : throw new InvalidDataException(
                    $"an archive inside an archive may have {TelemetryLimits.NestedArchiveBytesMax} bytes; unpack it first"
                );
        }
    }

    sealed class MemberStream(ZipArchive archive, Stream content) : ReadOnlyStream
    {
        public override int Read(Span<byte> buffer) => content.Read(buffer);

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                content.Dispose();
                archive.Dispose();
            }
            base.Dispose(disposing);
        }
    }
}
