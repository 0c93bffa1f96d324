using System.CommandLine;
using System.Text.Json;
using Firebreak.Simulation;

namespace Firebreak;

/// <summary>Holds an assessment against the planted truth of a simulation.</summary>
static class EvaluateVerb
{
    const long BytesMax = 256 << 20;

    static readonly Argument<string> Assessment = new("run")
    {
        Description = "assessment.json, or the folder that holds it",
    };
    static readonly Argument<string> Truth = new("truth") { Description = "truth.json of the simulation" };

    public static Command Create()
    {
        var verb = new Command("evaluate", "Hold an assessment of a simulated utility against what was planted")
        {
            Assessment,
            Truth,
        };
        verb.SetAction(Run);
        return verb;
    }

    static int Run(ParseResult parsed)
    {
        var given = parsed.GetRequiredValue(Assessment);
        var run = InputFiles.Under([Directory.Exists(given) ? Path.Combine(given, "assessment.json") : given])[0];
        var (vendor, words) = Words(run);
        var truth = TruthOf(InputFiles.Under([parsed.GetRequiredValue(Truth)])[0]);
        var asked = truth.Relationships.Where(relationship => relationship.Vendor == vendor).ToArray();
        var score = Score.Of(asked, words);
        var terminal = parsed.Terminal();
        foreach (var relationship in asked)
            terminal.Print(
                $"{relationship.Id}: {relationship.State}, said {(words.TryGetValue(relationship.Id, out var word) ? word.Spoken() : "nothing")}"
            );
        terminal.Print(score.ToString());
        return ExitCode.Fine;
    }

    static Truth TruthOf(InputFile file)
    {
        var (truth, problems) = TruthJson.Read(file.Path, System.Text.Encoding.UTF8.GetString(file.ReadAll(BytesMax)));
        return truth
            ?? throw new UserError(
                problems is [var first, ..] ? first.ToString() : $"{file.Path} is no truth of a simulation",
                "give the truth.json that simulate wrote"
            );
    }

    static (string Vendor, Dictionary<string, VerdictWord> Words) Words(InputFile file)
    {
        try
        {
            using var document = JsonDocument.Parse(file.ReadAll(BytesMax));
            var words = document
                .RootElement.GetProperty("relationships")
                .EnumerateArray()
                .ToDictionary(
                    r => r.GetProperty("id").GetString() ?? "",
                    r => Word(r.GetProperty("verdict").GetString())
                );
            return (document.RootElement.GetProperty("vendor").GetString() ?? "", words);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UserError(
                $"{file.Path} is no assessment: {error.Message}",
                "give the assessment.json that assess wrote"
            );
        }
    }

    static VerdictWord Word(string? key) =>
        Enum.GetValues<VerdictWord>().FirstOrDefault(word => word.Key() == key, VerdictWord.CannotTell);
}
