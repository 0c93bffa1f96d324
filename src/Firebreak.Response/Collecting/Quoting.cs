namespace Firebreak.Response;

/// <summary>Ids of principals as literals of a query language. They come from exports and logs, and a person pastes what is printed:
/// what a language could take for anything but a literal is refused, never repaired.</summary>
static class Quoting
{
    const int CharactersMax = 300;

    // Names of directories, ARNs, mail addresses and account names need no more than these.
    const string Plain = "._:/@+=,-~# \\'";

    /// <summary>The literals joined by commas; false when one of them cannot be written safely.</summary>
    public static bool TryList(WayLanguage language, IReadOnlyList<string> ids, out string list)
    {
        list = "";
        if (ids.Count == 0 || !ids.All(IsPlain))
            return false;
        list = string.Join(language == WayLanguage.Shell ? " " : ", ", ids.Select(id => Literal(language, id)));
        return true;
    }

    /// <summary>A wildcard, a substitution, a quote or a control character is not plain.</summary>
    static bool IsPlain(string id) =>
        id.Length is > 0 and <= CharactersMax
        && id[0] != '-'
        && id.All(c => char.IsAsciiLetterOrDigit(c) || Plain.Contains(c));

    static string Literal(WayLanguage language, string id) =>
        language switch
        {
            WayLanguage.Shell => $"'{id.Replace("'", @"'\''")}'",
            WayLanguage.PowerShell => $"'{id.Replace("'", "''")}'",
            _ => $"\"{id.Replace(@"\", @"\\")}\"",
        };
}
