using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>Reads the documents of one disclosure: bytes to text, text to vendor, claims, dates, indicators and techniques.</summary>
public static class DisclosureReader
{
    /// <summary>More documents than one incident has in a thread; the rest is refused with a problem.</summary>
    public const int DocumentsMax = 50;

    /// <summary>Reads all documents as sources of one disclosure. What cannot be read is a problem; the rest is kept.</summary>
    public static DisclosureReading Read(IReadOnlyList<SourceDocument> documents) => Read(documents, vendor: "");

    /// <inheritdoc cref="Read(IReadOnlyList{SourceDocument})"/>
    /// <param name="vendor">The vendor as the person names it; empty when the text is to tell.</param>
    public static DisclosureReading Read(IReadOnlyList<SourceDocument> documents, string vendor)
    {
        var problems = new List<Problem>();
        if (documents.Count == 0)
            problems.Add(new Problem("", 0, "no document was given", "hand over the article, filing or notice"));
        var read = new List<ReadSource>();
        foreach (var document in documents.Take(DocumentsMax).DistinctBy(d => d.Name))
        {
            if (TextDecoder.TryDecode(document, out var text, out var problem))
                read.Add(SourceReader.Read(document, text));
            else if (problem is not null)
                problems.Add(problem);
        }
        foreach (var document in documents.Skip(DocumentsMax))
            problems.Add(
                new Problem(
                    document.Name,
                    0,
                    $"is one document too many (limit {DocumentsMax})",
                    "leave out older sources"
                )
            );
        return AssembleInTime(read, vendor, problems);
    }

    static DisclosureReading AssembleInTime(List<ReadSource> read, string named, List<Problem> problems)
    {
        try
        {
            return Assemble(read, named, problems);
        }
        catch (RegexMatchTimeoutException)
        {
            // Every expression has a limit in time; a text that reaches it was made to do so, and is bad input like any other.
            problems.Add(new Problem(read[0].Source.Id, 0, "takes too long to read", "hand over the main text only"));
            return new DisclosureReading(null, problems);
        }
    }

    static DisclosureReading Assemble(List<ReadSource> read, string named, List<Problem> problems)
    {
        if (read.Count == 0)
            return new DisclosureReading(null, problems);
        if (VendorOf(VendorFinder.Find([.. read.Select(r => r.Extracted)]), named) is not { } vendor)
        {
            problems.Add(
                new Problem(
                    read[0].Source.Id,
                    0,
                    "no breached vendor can be told from the text",
                    "name it with --vendor, or add a source that names it"
                )
            );
            return new DisclosureReading(null, problems);
        }
        return new DisclosureReading(new DisclosureAssembly(vendor, read).Build(), problems);
    }

    // Who is named by the person decides; what the text adds about the same name is kept.
    static VendorAsRead? VendorOf(VendorAsRead? found, string named)
    {
        if (named.Length == 0)
            return found;
        var same = found is not null && (Is(found.Name) || Is(found.LegalName) || found.Aliases.Any(Is));
        return same ? found : new VendorAsRead { Name = named };

        bool Is(string name) => name.Equals(named, StringComparison.OrdinalIgnoreCase);
    }
}
