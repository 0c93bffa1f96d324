namespace Firebreak.EndToEnd;

/// <summary>Something the house does not accept: where it stands and what would be right. Line 0 means the file as a whole.</summary>
sealed record Complaint(string Path, int Line, string Sentence)
{
    public override string ToString() => Line == 0 ? $"{Path}: {Sentence}" : $"{Path}:{Line}: {Sentence}";
}
