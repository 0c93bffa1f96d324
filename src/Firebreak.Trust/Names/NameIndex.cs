namespace Firebreak.Trust;

/// <param name="Vendor">Whose name was met.</param>
/// <param name="Spelling">The name as the inventory writes it.</param>
readonly record struct NameHit(Vendor Vendor, string Spelling);

/// <summary>The names, legal names and aliases of an inventory, to be looked up whole or found within a technical name.</summary>
sealed class NameIndex
{
    // A name of one or two letters ("GE", "3M") says too little when it is met inside another name.
    const int WithinCharsMin = 3;

    // A company's name followed by one of these usually names another company: GE Healthcare, Hitachi Energy, Siemens Healthineers.
    static readonly HashSet<string> SisterWords =
    [
        .. (
            "healthcare health healthineers energy electric electronics electrical vernova aerospace aviation digital mobility "
            + "systems networks motors automation software technologies technology capital financial bank insurance chemical "
            + "industries industrial international steel metals materials power renewables wireless semiconductor "
            + "laboratories labs pharma foundation university gamesa construction vehicles rail transportation"
        ).Split(' '),
    ];

    readonly Dictionary<string, List<NameHit>> byKey = [];
    readonly Dictionary<string, List<string>> keysByFirstWord = [];

    public NameIndex(IEnumerable<Vendor> vendors)
    {
        foreach (var vendor in vendors)
        {
            foreach (var spelling in NamesOf(vendor))
            {
                foreach (var key in WholeName.Of(spelling).Keys)
                    Add(key, new NameHit(vendor, spelling));
            }
        }
    }

    public static IEnumerable<string> NamesOf(Vendor vendor) =>
        new[] { vendor.Name, vendor.LegalName }.Concat(vendor.Aliases).Where(name => name.Length > 0);

    void Add(string key, NameHit hit)
    {
        if (!byKey.TryGetValue(key, out var hits))
        {
            byKey[key] = hits = [];
            var first = key.Split(' ')[0];
            if (!keysByFirstWord.TryGetValue(first, out var keys))
                keysByFirstWord[first] = keys = [];
            keys.Add(key);
        }
        if (!hits.Any(known => known.Vendor == hit.Vendor))
            hits.Add(hit);
    }

    /// <summary>Vendors one of whose names is the whole of <paramref name="name"/>.</summary>
    public IReadOnlyList<NameHit> Whole(string name)
    {
        var hits = new List<NameHit>();
        foreach (var key in WholeName.Of(name).Keys)
        {
            foreach (var hit in byKey.GetValueOrDefault(key) ?? [])
            {
                if (!hits.Any(known => known.Vendor == hit.Vendor))
                    hits.Add(hit);
            }
        }
        return hits;
    }

    /// <summary>Vendors whose whole name stands, word by word, within a name such as "svc-itron-meterdata"; of several that do, the longest.</summary>
    public IReadOnlyList<NameHit> Within(string text)
    {
        var hits = Within(NameTokens.Of(text));
        return hits.Count > 0 ? hits : Within(NameTokens.OfCamel(text));
    }

    /// <summary>As <see cref="Within(string)"/> in running text, where capitals do not part words.</summary>
    public IReadOnlyList<NameHit> WithinText(string text) => Within(NameTokens.Of(text));

    List<NameHit> Within(IReadOnlyList<string> tokens)
    {
        var best = new List<NameHit>();
        var bestLength = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            foreach (var key in keysByFirstWord.GetValueOrDefault(tokens[i]) ?? [])
            {
                var words = key.Split(' ');
                if (key.Length < WithinCharsMin || words.Length < bestLength || !StandsAt(tokens, i, words))
                    continue;
                if (words.Length > bestLength)
                    best.Clear();
                bestLength = words.Length;
                best.AddRange(byKey[key].Where(hit => !best.Any(known => known.Vendor == hit.Vendor)));
            }
        }
        return best;
    }

    static bool StandsAt(IReadOnlyList<string> tokens, int start, string[] words)
    {
        if (start + words.Length > tokens.Count)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (tokens[start + i] != words[i])
                return false;
        }
        return start + words.Length == tokens.Count || !SisterWords.Contains(tokens[start + words.Length]);
    }
}
