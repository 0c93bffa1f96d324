using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Firebreak.Storage;

/// <summary>The content of an act as JSON: always the same bytes for the same act.</summary>
static class ActJson
{
    static readonly Dictionary<string, Type> Types = new()
    {
        ["opened"] = typeof(CaseAct.Opened),
        ["verdict"] = typeof(CaseAct.Assessed),
        ["evidence"] = typeof(CaseAct.EvidenceKept),
        ["task"] = typeof(CaseAct.TaskAdded),
        ["task_owner"] = typeof(CaseAct.TaskGiven),
        ["task_due"] = typeof(CaseAct.TaskDue),
        ["task_state"] = typeof(CaseAct.TaskTurned),
        ["owner"] = typeof(CaseAct.OwnerNamed),
        ["dismissal"] = typeof(CaseAct.LeadDismissed),
        ["decision"] = typeof(CaseAct.Decided),
        ["note"] = typeof(CaseAct.Noted),
        ["clock_scope"] = typeof(CaseAct.ScopeDeclared),
        ["clock_trigger"] = typeof(CaseAct.TriggerDeclared),
        ["clock_met"] = typeof(CaseAct.ClockMet),
        ["clock_delay"] = typeof(CaseAct.DeadlineMoved),
    };

    static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        // The chain is a file for people and programs, never part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new InstantAsText() },
    };

    public static IEnumerable<string> Kinds => Types.Keys;

    public static byte[] Write(CaseAct act) => JsonSerializer.SerializeToUtf8Bytes(act, act.GetType(), Options);

    /// <summary>Throws <see cref="JsonException"/> for what is no act of this kind; the reader of the chain catches it.</summary>
    public static CaseAct Read(string kind, JsonElement content) =>
        Types.TryGetValue(kind, out var type) && content.Deserialize(type, Options) is CaseAct act
            ? act
            : throw new JsonException($"'{kind}' is no kind of act");

    sealed class InstantAsText : JsonConverter<Instant>
    {
        public override Instant Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            Instant.TryParse(reader.GetString(), out var instant)
                ? instant
                : throw new JsonException("not a time with its zone");

        public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
