using System.Text.Json;

namespace Firebreak.Trust;

/// <summary>Reads one JSON file of whatever export into <see cref="EntraExports"/>; what is not understood is listed and counted.</summary>
sealed class EntraReader(EntraExports exports, List<Problem> problems)
{
    static readonly HashSet<string> Containers = ["value", .. ScubaGear.Containers];

    public void Read(InputFile file, CancellationToken ct)
    {
        var tally = new FileTally(file.Path);
        try
        {
            using var stream = PlainText.Open(file);
            foreach (var part in new JsonSplitter(Containers).Split(stream, ct))
                Take(part, file, tally);
        }
        catch (InvalidDataException)
        {
            // GZipStream has no other way to say that the compressed bytes are damaged.
            tally.Broken(0, "the compressed file is damaged; what came before is used");
        }
        problems.AddRange(tally.Problems());
        exports.Unread += tally.Unread;
        exports.RecordsOf[file.Path] = tally.Records;
    }

    void Take(JsonPart part, InputFile file, FileTally tally)
    {
        switch (part.Kind)
        {
            case JsonPartKind.Record or JsonPartKind.Envelope:
                TakeJson(part, file, tally);
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

    void TakeJson(JsonPart part, InputFile file, FileTally tally)
    {
        try
        {
            using var document = JsonDocument.Parse(part.Bytes);
            var fields = new Fields(document.RootElement);
            if (part.Kind == JsonPartKind.Envelope)
                TakeEnvelope(part, fields, file, tally);
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
        var kind = EntraKinds.Of(fields, part);
        if (kind == EntraKind.Unknown)
            tally.Unknown(part.Line);
        else if (exports.TryAdd(kind, fields, part))
            tally.Read(kind);
        else
            tally.Broken(
                part.Line,
                $"the record lacks its identifiers, or is beyond the {TrustLimits.RecordsMax} kept of its kind"
            );
    }

    void TakeEnvelope(JsonPart part, Fields envelope, InputFile file, FileTally tally)
    {
        var kind = EntraKinds.OfContext(part.Context);
        if (kind == EntraKind.Unknown)
            kind = part.Records > 0 ? tally.Last : EntraKinds.OfFileName(file.Name);
        if (kind != EntraKind.Unknown)
        {
            exports.See(kind);
            tally.Recognised();
        }
        exports.Pages.Add(kind, file.Path, part.Context, envelope, part.Records);
        exports.AsOfAtLeast(envelope.Time("timestamp_zulu"));
        if (envelope.Has("privileged_service_principals"))
            ScubaGear.AddRoles(exports, envelope);
    }
}
