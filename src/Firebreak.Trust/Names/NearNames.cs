namespace Firebreak.Trust;

/// <summary>Names that a person may have meant: they share their first word, or differ by a slip of the keyboard. A hint only, never a match.</summary>
static class NearNames
{
    const int ShownMax = 3;

    public static IReadOnlyList<string> Of(string name, IReadOnlyList<Vendor> vendors) =>
        [
            .. vendors
                .Select(vendor => (vendor.Name, Distance: Distance(vendor, name)))
                .Where(near => near.Distance < int.MaxValue)
                .OrderBy(near => near.Distance)
                .ThenBy(near => near.Name, StringComparer.Ordinal)
                .Take(ShownMax)
                .Select(near => near.Name),
        ];

    static int Distance(Vendor vendor, string name)
    {
        var keys = WholeName.Of(name).Keys;
        var theirs = NameIndex.NamesOf(vendor).SelectMany(n => WholeName.Of(n).Keys);
        return theirs.SelectMany(their => keys.Select(key => Distance(their, key))).DefaultIfEmpty(int.MaxValue).Min();
    }

    static int Distance(string left, string right)
    {
        var longest = Math.Max(left.Length, right.Length);
        var allowed = longest < 5 ? 1 : Math.Max(2, longest / 4);
        var edits = Edits(left, right);
        if (edits <= allowed)
            return edits;
        var first = left.Split(' ')[0];
        return first == right.Split(' ')[0] ? 100 : int.MaxValue;
    }

    // Levenshtein's distance, one row at a time; names are at most 300 characters.
    static int Edits(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replace = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replace, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}
