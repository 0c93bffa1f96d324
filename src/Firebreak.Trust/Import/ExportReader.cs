using System.Text.Json;

namespace Firebreak.Trust;

/// <summary>Reads one file of whatever export and offers its records to the importers; what none of them understands is listed and counted.</summary>
sealed class ExportReader(IReadOnlyList<EstateImporter> importers, List<Problem> problems)
{
    readonly HashSet<string> containers = ["value", .. importers.SelectMany(importer => importer.Containers)];

    /// <summary>Whose the file is, as its records told so far.</summary>
    EstateImporter? owner;

    public void Read(InputFile file, CancellationToken ct)
    {
        var tally = new FileTally(file.Path);
        owner = null;
        foreach (var importer in importers)
            importer.Begin(file);
        try
        {
            if (!TakeTable(file, tally))
                ReadJson(file, tally, ct);
        }
        catch (InvalidDataException)
        {
            // GZipStream has no other way to say that the compressed bytes are damaged.
            tally.Broken(0, "the compressed file is damaged; what came before is used");
        }
        problems.AddRange(tally.Problems());
        foreach (var importer in owner is { } known ? [known] : importers)
            importer.Ledger.Close(file.Path, tally.Records, tally.Unread);
    }

    bool TakeTable(InputFile file, FileTally tally)
    {
        if (!PlainText.LooksLikeTable(file))
            return false;
        var found = new List<Problem>();
        var table = CsvTable.Read(file, found);
        foreach (var importer in importers)
        {
            if (importer.TakeTable(table, file, found) is not { } rows)
                continue;
            owner = importer;
            tally.ReadTable(rows);
            problems.AddRange(found);
            return true;
        }
        return false;
    }

    void ReadJson(InputFile file, FileTally tally, CancellationToken ct)
    {
        using var stream = PlainText.Open(file);
        foreach (var part in new JsonSplitter(containers).Split(stream, ct))
            Take(part, tally);
    }

    void Take(JsonPart part, FileTally tally)
    {
        switch (part.Kind)
        {
            case JsonPartKind.Record or JsonPartKind.Envelope:
                TakeJson(part, tally);
                break;
            case JsonPartKind.TooLarge:
                tally.Broken(part.Line, $"a record is larger than {TrustLimits.RecordBytesMax >> 20} MB");
                break;
            case JsonPartKind.Cut:
                tally.Broken(part.Line, "the file ends within this record");
                break;
            case JsonPartKind.NotJson:
                tally.NotJson();
                break;
            default:
                tally.Broken(part.Line, "this is no JSON");
                break;
        }
    }

    void TakeJson(JsonPart part, FileTally tally)
    {
        try
        {
            using var document = JsonDocument.Parse(part.Bytes);
            var fields = new Fields(document.RootElement);
            if (part.Kind == JsonPartKind.Envelope)
                TakeEnvelope(part, fields, tally);
            else
                TakeRecord(part, fields, tally);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The parser throws for broken JSON, and the reader of a string for broken UTF-8 or half a surrogate pair.
            tally.Broken(part.Line, "the record is no sound JSON");
        }
    }

    void TakeRecord(JsonPart part, Fields fields, FileTally tally)
    {
        foreach (var importer in importers)
        {
            var fate = importer.Take(fields, part);
            if (fate == RecordFate.NotMine)
                continue;
            owner = importer;
            if (fate == RecordFate.Read)
                tally.Read();
            else
                tally.Broken(
                    part.Line,
                    $"the record lacks its identifiers, or is beyond the {TrustLimits.RecordsMax} kept of its kind"
                );
            return;
        }
        tally.Unknown(part.Line);
    }

    void TakeEnvelope(JsonPart part, Fields envelope, FileTally tally)
    {
        foreach (var importer in owner is { } known ? [known] : importers)
        {
            if (!importer.TakeEnvelope(envelope, part))
                continue;
            owner = importer;
            tally.Recognised();
            return;
        }
    }
}
