using System.CommandLine;
using System.Text;
using Firebreak.Hunt;
using Firebreak.Storage;

namespace Firebreak;

/// <summary>Keeps a file with a case, under the hash of its bytes.</summary>
static class EvidenceVerb
{
    /// <summary>A mail, a screenshot, a receipt; logs are named by their hash in the assessment and stay where they are.</summary>
    const long BytesMax = 32L << 20;

    public static Command Create()
    {
        var (id, by) = (CaseOptions.Id(), CaseOptions.By());
        var file = new Argument<string>("file") { Description = "the file to keep" };
        var note = CaseOptions.Text("--note", "TEXT", "what it is and where it comes from");
        var redact = new Option<bool>("--redact")
        {
            Description = "keep a copy without what looks like a secret, and note the hash of the original",
        };
        var verb = new Command("add-evidence", "Keep a file with the case") { id, file, note, redact, by };
        verb.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var (content, about) = Harmless(path, Read(path), parsed.GetValue(redact));
            var store = parsed.Cases();
            _ = store.Found(parsed.GetRequiredValue(id));
            // On the disk before an act refers to it.
            var item = store.Keep([(Path.GetFileName(path), content)])[0];
            var kept = new CaseAct.EvidenceKept(
                item.Name,
                item.Sha256,
                item.Bytes,
                $"{parsed.Typed(note)} {about}".Trim()
            );
            return parsed.Act(id, by, (_, _) => kept);
        });
        return verb;
    }

    static byte[] Read(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.Exists && file.Length > BytesMax)
                throw new UserError(
                    $"{path} has {file.Length:N0} bytes; a case keeps files up to {BytesMax:N0}",
                    "keep its hash instead: firebreak case note CASE \"sha256 of …\""
                );
            return File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"{path} cannot be read: {error.Message}", "name a file");
        }
    }

    // Latin-1 keeps every byte, so what is no text passes through unchanged.
    static (byte[] Content, string About) Harmless(string path, byte[] content, bool redact)
    {
        var text = Encoding.Latin1.GetString(content);
        var redacted = Redaction.Of(text);
        if (redacted == text)
            return (content, "");
        if (!redact)
            throw new UserError(
                $"{path} holds what looks like a secret",
                "keep a copy without it: add --redact (the hash of the original is noted)"
            );
        return (Encoding.Latin1.GetBytes(redacted), $"(redacted; original sha256 {CaseStore.HashOf(content)})");
    }
}
