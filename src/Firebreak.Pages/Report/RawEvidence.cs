using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>A record as it arrived, for showing beside the finding that rests on it.</summary>
/// <param name="Text">The raw record, already redacted and cut; the page only encodes it.</param>
public sealed record RawEvidence(EvidencePlace Place, string Text);
