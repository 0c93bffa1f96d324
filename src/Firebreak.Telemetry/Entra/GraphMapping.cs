using System.Buffers.Text;
using System.Text;

namespace Firebreak.Telemetry;

/// <summary>Microsoft Graph activity → headers (Azure Monitor table MicrosoftGraphActivityLogs).</summary>
static class GraphMapping
{
    public static void Fill(ref EventHeader header, RecordFields fields, SymbolTable symbols)
    {
        header.Category = LogCategory.GraphActivity;
        header.Class = OcsfClass.ApiActivity;
        header.Activity = ActivityOf(fields[Field.RequestMethod]);
        header.Principal = symbols.InternId(fields.FirstOf(Field.ServicePrincipalId, Field.UserId));
        header.App = symbols.InternId(fields[Field.AppId]);
        header.Client = symbols.Intern(fields[Field.UserAgent]);
        header.Target = symbols.Intern("graph"u8);
        header.Id = EventMapping.IdOf(fields.FirstOf(Field.RequestId, Field.Id));
        Span<byte> operation = stackalloc byte[PathShape.BytesMax];
        header.Operation = symbols.Intern(
            operation[..PathShape.Write(fields[Field.RequestMethod], fields[Field.RequestUri], operation)]
        );
        if (Utf8Parser.TryParse(fields[Field.ResponseStatusCode], out int status, out _))
            header.Outcome = status < 400 ? Outcome.Success : Outcome.Failure;
        if (Utf8Parser.TryParse(fields[Field.ResponseSizeBytes], out long bytes, out _))
            header.BytesOut = Math.Max(0, bytes);
        EventMapping.FillOrigin(ref header, fields);
    }

    // OCSF API Activity: 1 create, 2 read, 3 update, 4 delete, 99 other.
    static byte ActivityOf(ReadOnlySpan<byte> method) =>
        method switch
        {
            _ when Ascii.EqualsIgnoreCase(method, "GET"u8) => 2,
            _ when Ascii.EqualsIgnoreCase(method, "POST"u8) => 1,
            _ when Ascii.EqualsIgnoreCase(method, "PATCH"u8) || Ascii.EqualsIgnoreCase(method, "PUT"u8) => 3,
            _ when Ascii.EqualsIgnoreCase(method, "DELETE"u8) => 4,
            _ => 99,
        };
}
