using System.Buffers;
using System.IO.Compression;
using System.Text.Json;
using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>Writes one planned log file. Memory holds one record and the day it belongs to.</summary>
sealed class LogWriter(World world, LogExport export)
{
    const int FlushBytes = 64 << 10;

    public void Write(PlannedFile file, Stream stream)
    {
        var kept = export.Kept(export.Rows(file.Day)[file.Category]);
        if (file.Path.EndsWith(".gz", StringComparison.Ordinal))
        {
            using var packed = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true);
            Write(file, kept, packed);
        }
        else
        {
            Write(file, kept, stream);
        }
    }

    void Write(PlannedFile file, List<LogEvent> rows, Stream stream)
    {
        var (opening, separator, closing) = Frame(file);
        var buffer = new ArrayBufferWriter<byte>(FlushBytes * 2);
        using var json = new Utf8JsonWriter(buffer, JsonOutput.Compact);
        var forms = new RecordForms(world, TimeOf);
        buffer.Write(opening);
        var whole = file.Cut ?? file.Count;
        for (var row = 0; row < whole; row++)
        {
            if (row > 0)
                buffer.Write(separator);
            json.Reset();
            forms.Write(json, rows[file.Start + row], file.Container);
            json.Flush();
            if (buffer.WrittenCount < FlushBytes)
                continue;
            stream.Write(buffer.WrittenSpan);
            buffer.Clear();
        }
        if (file.Cut is { } cut)
            BreakOff(buffer, forms, rows[file.Start + cut], file.Container, cut > 0 ? separator : []);
        else
            buffer.Write(closing);
        stream.Write(buffer.WrittenSpan);
    }

    /// <summary>The first half of a record, and then nothing.</summary>
    static void BreakOff(
        ArrayBufferWriter<byte> buffer,
        RecordForms forms,
        LogEvent made,
        Container container,
        ReadOnlySpan<byte> separator
    )
    {
        var record = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(record, JsonOutput.Compact))
            forms.Write(json, made, container);
        buffer.Write(separator);
        buffer.Write(record.WrittenSpan[..(record.WrittenCount / 2)]);
    }

    static (byte[] Opening, byte[] Separator, byte[] Closing) Frame(PlannedFile file) =>
        file.Container switch
        {
            Container.LogAnalytics => ([.. "[\n"u8], [.. ",\n"u8], [.. "\n]\n"u8]),
            Container.EventHub => ([.. "{\"records\":["u8], [.. ","u8], [.. "]}\n"u8]),
            Container.GraphPages => (System.Text.Encoding.UTF8.GetBytes(PageHead(file)), [.. ",\n"u8], [.. "]}\n"u8]),
            _ => ([], [.. "\n"u8], [.. "\n"u8]),
        };

    static string PageHead(PlannedFile file)
    {
        var collection = LogPaths.Collection(file.Category);
        var resource = file.Category == LogCategory.EntraAudit ? "directoryAudits" : "signIns";
        var version = file.Category == LogCategory.EntraServicePrincipalSignIns ? "beta" : "v1.0";
        var next = file.Continued
            ? $"\"@odata.nextLink\":\"https://graph.microsoft.com/{version}/auditLogs/{resource}?$skiptoken={collection}{file.Start + file.Count}\","
            : "";
        return $"{{\"@odata.context\":\"https://graph.microsoft.com/{version}/$metadata#auditLogs/{resource}\",{next}\"value\":[";
    }

    string TimeOf(LogEvent made)
    {
        var time = RecordForms.Iso(made.Time);
        // As a spreadsheet leaves it that opened and saved the export.
        return export.Holes.GarblesTime(made.Category, made.Time) ? $"{made.Time.Utc:MM/dd/yy h:mm}" : time;
    }
}
