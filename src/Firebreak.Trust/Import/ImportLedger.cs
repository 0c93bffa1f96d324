namespace Firebreak.Trust;

/// <summary>How much of an importer's exports was there: as of when, how many records a file held, how many could not be read.</summary>
sealed class ImportLedger
{
    readonly Dictionary<string, long> recordsOf = [];

    public StatedExports Stated { get; } = new();
    public Instant? AsOf { get; private set; }

    /// <summary>Records of exports that were there and could not be read.</summary>
    public long Unread { get; private set; }

    public void AsOfAtLeast(Instant? time)
    {
        if (time is { } known)
            AsOf = AsOf is { } before ? Instant.Later(before, known) : known;
    }

    public void Close(string path, long records, long unread)
    {
        recordsOf[path] = records;
        Unread += unread;
    }

    /// <summary>Exports that hold fewer records than their manifests state.</summary>
    public IEnumerable<Problem> Short() => Stated.Short(recordsOf);
}
