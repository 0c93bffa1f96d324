using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Firebreak.EndToEnd;

/// <summary>What another room uses says what it means.</summary>
static class DocumentRules
{
    /// <summary>
    /// Public types without a summary, from a built room and the documentation file the compiler wrote beside it, so that
    /// only what is really visible is asked for.
    /// </summary>
    /// <param name="sources">The room's source, to say where an undocumented type stands.</param>
    public static IEnumerable<Complaint> Summaries(
        IReadOnlyList<TrackedFile> sources,
        IEnumerable<Type> exported,
        XDocument documentation
    )
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
            .Select(type =>
                PlaceOf(sources, type) with
                {
                    Sentence = $"public {type.Name} has no /// summary of what it means",
                }
            );
    }

    static Complaint PlaceOf(IReadOnlyList<TrackedFile> sources, Type type)
    {
        var declaration = new Regex(
            $@"\b(class|struct|interface|enum|record|delegate \S+)\s+{type.Name.Split('`')[0]}\b"
        );
        foreach (var file in sources)
        {
            var match = declaration.Match(file.CSharp.Code);
            if (match.Success)
                return file.At(file.Text.AsSpan(0, match.Index).Count('\n') + 1, "");
        }

        return new(type.FullName ?? type.Name, 0, "");
    }
}
