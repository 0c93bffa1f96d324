using System.Text;
using System.Text.Json;

namespace Firebreak.Sigma.Tests;

/// <summary>A flat JSON object as an event; a name with dots is the literal key.</summary>
readonly struct TestEvent : ISigmaEvent
{
    readonly Field[] fields;
    readonly Field[] all;

    TestEvent(Field[] fields, Field[] all)
    {
        this.fields = fields;
        this.all = all;
    }

    public int ValueCount => all.Length;

    internal static TestEvent Of(SigmaMatcher matcher, string json)
    {
        using var document = JsonDocument.Parse(json);
        var byName = document.RootElement.EnumerateObject().ToDictionary(one => one.Name, one => Read(one.Value));
        var values = byName.Values.SelectMany(field => field.Items ?? [field]);
        return new TestEvent([.. matcher.Fields.Select(name => byName.GetValueOrDefault(name))], [.. values]);
    }

    public SigmaValue Get(int field) => fields[field].ToValue();

    public SigmaValue Item(int field, int index) =>
        (fields[field].Items ?? throw new InvalidOperationException("not a list"))[index].ToValue();

    public SigmaValue Value(int index) => all[index].ToValue();

    static Field Read(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Null => new Field(SigmaKind.Null),
            JsonValueKind.True or JsonValueKind.False => new Field(SigmaKind.Boolean)
            {
                Real = json.GetBoolean() ? 1 : 0,
            },
            JsonValueKind.String => new Field(SigmaKind.Text) { Utf8 = Encoding.UTF8.GetBytes(json.GetString() ?? "") },
            JsonValueKind.Array => new Field(SigmaKind.List) { Items = [.. json.EnumerateArray().Select(Read)] },
            _ when json.TryGetInt64(out var integer) => new Field(SigmaKind.Integer) { Integer = integer },
            _ => new Field(SigmaKind.Real) { Real = json.GetDouble() },
        };

    readonly record struct Field(SigmaKind Kind)
    {
        internal byte[]? Utf8 { get; init; }
        internal long Integer { get; init; }
        internal double Real { get; init; }
        internal Field[]? Items { get; init; }

        internal SigmaValue ToValue() =>
            Kind switch
            {
                SigmaKind.Missing => SigmaValue.Missing,
                SigmaKind.Null => SigmaValue.Null,
                SigmaKind.Integer => SigmaValue.Of(Integer),
                SigmaKind.Real => SigmaValue.Of(Real),
                SigmaKind.Boolean => SigmaValue.Of(Real > 0),
                SigmaKind.Text => SigmaValue.Of(Utf8),
                _ => SigmaValue.List(Items?.Length ?? 0),
            };
    }
}
