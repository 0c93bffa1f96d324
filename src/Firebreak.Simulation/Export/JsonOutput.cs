using System.Text.Encodings.Web;
using System.Text.Json;

namespace Firebreak.Simulation;

/// <summary>How JSON is written here: letters as they are, not as escapes, as the sources write them.</summary>
static class JsonOutput
{
    public static JsonWriterOptions Compact { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    public static JsonWriterOptions Indented { get; } =
        new()
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Indented = true,
            NewLine = "\n",
        };
}
