using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>Reads the documents of one disclosure: bytes to text, text to vendor, claims, dates, indicators and techniques.</summary>
public static class DisclosureReader
{
    /// <summary>More documents than one incident has in a thread; the rest is refused with a problem.</summary>
    public const int DocumentsMax = 50;

    /// <summary>Reads all documents as sources of one disclosure. What cannot be read is a problem; the rest is kept.</summary>
    public static DisclosureReading Read(IReadOnlyList<SourceDocument> documents)
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
        return AssembleInTime(read, problems);
    }

    static DisclosureReading AssembleInTime(List<ReadSource> read, List<Problem> problems)
    {
        try
        {
            return Assemble(read, problems);
        }
        catch (RegexMatchTimeoutException)
        {
            // Every expression has a limit in time; a text that reaches it was made to do so, and is bad input like any other.
            problems.Add(new Problem(read[0].Source.Id, 0, "takes too long to read", "hand over the main text only"));
            return new DisclosureReading(null, problems);
        }
    }

    static DisclosureReading Assemble(List<ReadSource> read, List<Problem> problems)
    {
        if (read.Count == 0)
            return new DisclosureReading(null, problems);
        if (VendorFinder.Find([.. read.Select(r => r.Extracted)]) is not { } vendor)
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
}
