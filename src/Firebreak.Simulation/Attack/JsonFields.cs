using System.Globalization;
using System.Text.Json;
using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>Reads an object of a data file field by field. What is missing, wrong or not known is complained of with its place;
/// reading goes on, so that a writer sees all of it at once.</summary>
sealed class JsonFields(string file, string path, JsonElement element, List<Problem> problems)
{
    readonly HashSet<string> asked = [];

    public string File => file;
    public List<Problem> Problems => problems;

    public static (T? Value, IReadOnlyList<Problem> Problems) Read<T>(
        string file,
        string json,
        string schema,
        Func<JsonFields, T> read
    )
        where T : class
    {
        var problems = new List<Problem>();
        try
        {
            using var document = JsonDocument.Parse(json);
            var fields = new JsonFields(file, "", document.RootElement, problems);
            fields.Choice("schema", [schema]);
            var value = read(fields);
            fields.Finish();
            return problems.Count == 0 ? (value, []) : (null, problems);
        }
        catch (JsonException fault)
        {
            return (
                null,
                [
                    new(
                        file,
                        (fault.LineNumber ?? 0) + 1,
                        "is no JSON here",
                        "check commas, quotes and brackets around this line"
                    ),
                ]
            );
        }
    }

    public void Complain(string field, string sentence, string remedy) =>
        problems.Add(new(file, 0, $"{Place(field)}: {sentence}", remedy));

    public bool Has(string name) => TryGet(name, out _);

    public string Text(string name, string? fallback = null)
    {
        if (!TryGet(name, out var value))
            return fallback ?? Missing(name, "a text");
        return value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : Wrong(name, value, "a text");
    }

    public string Choice(string name, IReadOnlyList<string> allowed, string? fallback = null)
    {
        var text = Text(name, fallback);
        if (text.Length > 0 && !allowed.Contains(text))
            Complain(name, $"'{text}' is not known here", $"write one of: {string.Join(", ", allowed)}");
        return text;
    }

    public IReadOnlyList<string> Texts(string name, IReadOnlyList<string>? fallback = null)
    {
        if (!TryGet(name, out var value))
            return fallback ?? [Missing(name, "a list of texts")];
        if (value.ValueKind == JsonValueKind.String)
            return [value.GetString() ?? ""];
        if (
            value.ValueKind == JsonValueKind.Array
            && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
        )
            return [.. value.EnumerateArray().Select(item => item.GetString() ?? "")];
        return [Wrong(name, value, "a list of texts")];
    }

    public IReadOnlyList<string> Choices(
        string name,
        IReadOnlyList<string> allowed,
        IReadOnlyList<string>? fallback = null
    )
    {
        var texts = Texts(name, fallback);
        foreach (var text in texts.Where(text => text.Length > 0 && !allowed.Contains(text)))
            Complain(name, $"'{text}' is not known here", $"write any of: {string.Join(", ", allowed)}");
        return texts;
    }

    public bool Flag(string name)
    {
        if (!TryGet(name, out var value))
            return false;
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return value.GetBoolean();
        Wrong(name, value, "true or false");
        return false;
    }

    /// <summary>A number, or two as "8..15".</summary>
    public NumberRange? Number(string name, double min, double max)
    {
        if (!TryGet(name, out var value))
            return null;
        var ends =
            value.ValueKind == JsonValueKind.String ? (value.GetString() ?? "").Split("..") : [value.GetRawText()];
        var numbers = new List<double>();
        foreach (var end in ends)
        {
            if (
                double.TryParse(end, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                && number >= min
                && number <= max
            )
                numbers.Add(number);
        }
        if (numbers.Count == ends.Length && numbers is [var only])
            return new(only, only);
        if (numbers.Count == ends.Length && numbers is [var low, var high] && low <= high)
            return new(low, high);
        Wrong(name, value, $"a number from {min} to {max}, or two as \"{min + 1}..{max}\"");
        return null;
    }

    /// <summary>A length of time such as "30m", "6h", "2d" or "1d12h", or two as "2h..6h".</summary>
    public SpanRange Span(string name, SpanRange? fallback = null)
    {
        if (!TryGet(name, out var value))
        {
            if (fallback is null)
                Missing(name, "a time such as \"90m\", \"6h\" or \"2d..4d\"");
            return fallback ?? default;
        }
        var ends = value.ValueKind == JsonValueKind.String ? (value.GetString() ?? "").Split("..") : [];
        var spans = ends.Select(Duration.Parse).OfType<TimeSpan>().ToList();
        if (ends.Length == spans.Count && spans is [var only])
            return new(only, only);
        if (ends.Length == spans.Count && spans is [var low, var high] && low <= high)
            return new(low, high);
        Wrong(name, value, "a time such as \"90m\", \"6h\" or \"2d..4d\"");
        return default;
    }

    public JsonFields? Object(string name)
    {
        if (!TryGet(name, out var value))
            Missing(name, "an object");
        else if (value.ValueKind == JsonValueKind.Object)
            return new(file, Place(name), value, problems);
        else
            Wrong(name, value, "an object");
        return null;
    }

    /// <summary>A text, or empty for null.</summary>
    public string Nullable(string name) =>
        TryGet(name, out var value) && value.ValueKind == JsonValueKind.Null ? "" : Text(name);

    public IReadOnlyList<JsonFields> Objects(string name, bool mayBeEmpty = false)
    {
        if (!TryGet(name, out var value))
            Missing(name, "a list of objects");
        else if (value.ValueKind == JsonValueKind.Array && (mayBeEmpty || value.GetArrayLength() > 0))
            return
            [
                .. value
                    .EnumerateArray()
                    .Select((item, index) => new JsonFields(file, $"{Place(name)}[{index}]", item, problems)),
            ];
        else
            Wrong(name, value, "a list with at least one object");
        return [];
    }

    /// <summary>Complains of every field that nobody asked for: a mistyped name would otherwise be silently without effect.</summary>
    public void Finish()
    {
        if (element.ValueKind != JsonValueKind.Object)
            return;
        foreach (var field in element.EnumerateObject().Where(field => !asked.Contains(field.Name)))
            Complain(
                field.Name,
                "is not a field here",
                $"fields here: {string.Join(", ", asked.Order(StringComparer.Ordinal))}"
            );
    }

    bool TryGet(string name, out JsonElement value)
    {
        asked.Add(name);
        value = default;
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out value);
    }

    string Missing(string name, string what)
    {
        Complain(name, "is missing", $"write {what}");
        return "";
    }

    string Wrong(string name, JsonElement value, string what)
    {
        var raw = value.GetRawText();
        Complain(name, $"{(raw.Length > 40 ? raw[..40] + "…" : raw)} cannot be used", $"write {what}");
        return "";
    }

    string Place(string field) => path.Length == 0 ? field : $"{path}.{field}";
}
