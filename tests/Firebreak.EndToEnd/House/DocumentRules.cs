using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Firebreak.EndToEnd;

/// <summary>What another room uses says what it means.</summary>
static class DocumentRules
{
    /// <summary>
    /// Public types without a summary, from a built room and the documentation file the compiler wrote beside it, so that
    /// only what is really visible is asked for.
    /// </summary>
    public static IEnumerable<Complaint> Summaries(string room, IEnumerable<Type> exported, XDocument documentation)
    {
        HashSet<string> documented =
        [
            .. documentation
                .Descendants("member")
                .Where(member => member.Elements().Any(element => element.Name.LocalName is "summary" or "inheritdoc"))
                .Select(member => (string?)member.Attribute("name") ?? ""),
        ];
        return exported
            .Where(type => type.GetCustomAttribute<CompilerGeneratedAttribute>() is null)
            .Where(type => !documented.Contains($"T:{type.FullName?.Replace('+', '.')}"))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => new Complaint(
                $"src/{room}",
                0,
                $"public {NameOf(type)} has no /// summary of what it means"
            ));
    }

    static string NameOf(Type type) => type.FullName?.Replace('+', '.') ?? type.Name;
}
