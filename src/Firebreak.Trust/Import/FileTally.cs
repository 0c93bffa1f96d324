namespace Firebreak.Trust;

/// <summary>What became of the records of one file, and what to tell about it.</summary>
sealed class FileTally(string path)
{
    readonly List<Problem> named = [];
    long broken;
    long unknown;
    long firstUnknown;
    bool notJson;
    bool recognised;

    public long Records { get; private set; }
    public long Unread => broken;

    public void Read()
    {
        Records++;
        recognised = true;
    }

    public void ReadTable(int rows)
    {
        Records += rows;
        recognised = true;
    }

    public void Recognised() => recognised = true;

    public void NotJson() => notJson = true;

    public void Unknown(long line)
    {
        if (unknown++ == 0)
            firstUnknown = line;
    }

    public void Broken(long line, string sentence)
    {
        broken++;
        if (broken <= TrustLimits.BrokenNamedMax)
            named.Add(new(path, line, sentence, "export it again", 1));
    }

    public IEnumerable<Problem> Problems()
    {
        foreach (var problem in named)
            yield return problem;
        if (broken > named.Count)
            yield return new(
                path,
                0,
                $"{broken - named.Count} more records could not be read",
                "export it again",
                broken - named.Count
            );
        if (notJson)
            yield return new(
                path,
                1,
                "not recognised as an export",
                "exports are JSON as the product's own interface or command line writes it; hand-written tables are vendors.csv, zones.csv and planes.csv"
            );
        else if (unknown > 0)
            yield return new(
                path,
                firstUnknown,
                $"{unknown} records are of a kind that is not read",
                recognised ? "" : "nothing else was found in this file",
                unknown
            );
    }
}
