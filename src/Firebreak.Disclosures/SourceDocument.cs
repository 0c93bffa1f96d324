namespace Firebreak.Disclosures;

/// <summary>One document as handed over: an article, a filing, a vendor's notice.</summary>
/// <param name="Name">As the person named it; becomes the source's id and must be unique among the documents of a disclosure.</param>
public sealed record SourceDocument(string Name, byte[] Bytes);

/// <summary>What came of reading: null when no vendor or no text was found, and then a problem says why.</summary>
public sealed record DisclosureReading(Disclosure? Disclosure, IReadOnlyList<Problem> Problems);
