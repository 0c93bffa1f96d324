using System.Collections.Frozen;

namespace Firebreak.Detection;

/// <summary>What a request is about: mail, files, people, access. A connector that only ever read files and now reads mail has
/// changed its trade; one more request about files is an everyday thing.</summary>
static class OperationArea
{
    static readonly FrozenDictionary<string, string> Areas = new Dictionary<string, string>
    {
        ["messages"] = "mail",
        ["mailfolders"] = "mail",
        ["sendmail"] = "mail",
        ["mailboxsettings"] = "mail",
        ["messagerules"] = "mail",
        ["attachments"] = "mail",
        ["chats"] = "chats",
        ["channels"] = "chats",
        ["drive"] = "files",
        ["drives"] = "files",
        ["sites"] = "files",
        ["calendar"] = "calendars",
        ["calendars"] = "calendars",
        ["events"] = "calendars",
        ["users"] = "people",
        ["groups"] = "people",
        ["members"] = "people",
        ["applications"] = "access",
        ["serviceprincipals"] = "access",
        ["directoryroles"] = "access",
        ["rolemanagement"] = "access",
        ["approleassignments"] = "access",
        ["approleassignedto"] = "access",
        ["oauth2permissiongrants"] = "access",
        ["policies"] = "access",
        ["identity"] = "access",
        ["addpassword"] = "access",
        ["addkey"] = "access",
        ["auditlogs"] = "logs",
        ["security"] = "logs",
    }.ToFrozenDictionary();

    /// <summary>"mail", "write access"; null when the request is about nothing that an intruder is known to want.</summary>
    internal static string? Of(string operation)
    {
        string? area = null;
        // The last word that says anything decides: "/users/{id}/messages" is about mail.
        foreach (var part in operation.Split(['/', ' ', '(', '.']))
            area = Areas.GetValueOrDefault(part.ToLowerInvariant(), area ?? "") is { Length: > 0 } found ? found : area;
        // Whoever reads mail or access does not therefore write it; with files and people the step is small.
        return area is "mail" or "access" && !operation.StartsWith("GET", StringComparison.OrdinalIgnoreCase)
            ? $"write {area}"
            : area;
    }
}
