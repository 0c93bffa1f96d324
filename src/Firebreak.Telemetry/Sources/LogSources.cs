using System.Text;

namespace Firebreak.Telemetry;

/// <summary>Every source that can be read, and which of them a record belongs to: by the category or table it names, else by what
/// only this source says.</summary>
static class LogSources
{
    public static IReadOnlyList<Vocabulary> Vocabularies { get; } = [WrapperWords.Words, EntraWords.Words];

    static readonly LogSource[] all = [.. EntraSources.All];

    static readonly (byte[] Name, LogSource Source)[] named =
    [
        .. all.SelectMany(source => source.Names, (source, name) => (Encoding.UTF8.GetBytes(name), source)),
    ];

    /// <summary>Null when no source known here writes such records.</summary>
    public static LogSource? Of(RecordFields fields)
    {
        if ((Named(fields[Field.Table]) ?? Named(fields[Field.Category])) is { } source)
            return source;
        foreach (var candidate in all)
            if (candidate.Recognises(fields))
                return candidate;
        return null;
    }

    static LogSource? Named(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty)
            return null;
        foreach (var (known, source) in named)
            if (Ascii.EqualsIgnoreCase(known, name))
                return source;
        return null;
    }
}
