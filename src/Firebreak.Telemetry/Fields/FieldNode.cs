namespace Firebreak.Telemetry;

/// <summary>A place in a record that somebody wants, or that leads to one.</summary>
sealed class FieldNode
{
    const int LevelsMax = 4;

    readonly Dictionary<string, FieldNode> children = [];
    readonly Dictionary<int, Spelling> spellings = [];
    readonly Spelling?[] first = new Spelling?[LevelsMax];

    public FieldNode() => Into = this;

    public Field Field { get; private set; }

    /// <summary>Slots of the request that its value fills.</summary>
    public List<int> Slots { get; } = [];

    /// <summary>Where the content of an object found here belongs: the node itself, or for a wrapper the record's root.</summary>
    public FieldNode Into { get; set; }

    /// <summary>An array found here holds the records of a page.</summary>
    public bool IsPage { get; set; }

    public bool IsWrapper => Into != this;
    public bool HasChildren => Into.children.Count > 0;

    /// <summary>An object or array found here is also wanted as its JSON text.</summary>
    public bool WantsRaw => Slots.Count > 0 || KeepsRaw;

    /// <summary>The header's mapping reads it as JSON text.</summary>
    public bool KeepsRaw { get; set; }

    /// <summary>Gives the node its field.</summary>
    /// <exception cref="InvalidOperationException">Two vocabularies mean different things by one name: a mistake in them.</exception>
    public void Name(Field field, string path) =>
        Field =
            Field == Field.None || Field == field
                ? field
                : throw new InvalidOperationException($"'{path}' is both {Field} and {field}");

    public FieldNode GetOrAdd(string path)
    {
        var node = this;
        foreach (var part in path.Split('.'))
        {
            var name = FieldNames.Fold(part);
            var next = node.Into.children.GetValueOrDefault(name) ?? new FieldNode();
            node.Into.children[name] = next;
            node = next;
        }
        return node;
    }

    /// <summary>Lets another path lead to the node that the canonical one leads to.</summary>
    public void Link(string otherPath, FieldNode canonical)
    {
        var dot = otherPath.LastIndexOf('.');
        var parent = dot < 0 ? this : GetOrAdd(otherPath[..dot]);
        parent.Into.children[FieldNames.Fold(otherPath[(dot + 1)..])] = canonical;
    }

    /// <summary>Records of one file mostly name the same things in the same order; this is the first name met last time.</summary>
    public Spelling? First(int level) => first[Math.Min(level, LevelsMax - 1)];

    public void BeginsWith(int level, Spelling spelling) => first[Math.Min(level, LevelsMax - 1)] = spelling;

    /// <summary>What a name as written leads to. Remembered by its exact bytes, within bounds.</summary>
    public Spelling Spell(ReadOnlySpan<byte> name)
    {
        var hash = new HashCode();
        hash.AddBytes(name);
        var key = hash.ToHashCode();
        if (spellings.TryGetValue(key, out var known) && name.SequenceEqual(known.Exact))
            return known;
        var spelling = new Spelling(name.ToArray(), Resolve(name));
        if (spellings.Count < TelemetryLimits.SpellingsMax)
            spellings[key] = spelling;
        return spelling;
    }

    FieldNode? Resolve(ReadOnlySpan<byte> name)
    {
        if (Child(name) is { } child)
            return child;
        // An array of objects may be written as an object of positions.
        if (FieldNames.IsPosition(name) && children.Count > 0)
            return this;
        return name.Contains((byte)'.') ? ResolveDotted(name) : null;
    }

    /// <summary>A literal key with dots ("azure.signinlogs.properties.app_id") means the path.</summary>
    FieldNode? ResolveDotted(ReadOnlySpan<byte> name)
    {
        var node = this;
        foreach (var range in name.Split((byte)'.'))
            if ((node = node?.Into.Child(name[range])) is null)
                return null;
        return node;
    }

    FieldNode? Child(ReadOnlySpan<byte> name)
    {
        Span<byte> folded = stackalloc byte[TelemetryLimits.NameBytesMax];
        var length = FieldNames.Fold(name, folded);
        return length == 0 ? null : children.GetValueOrDefault(System.Text.Encoding.UTF8.GetString(folded[..length]));
    }
}

/// <summary>A name exactly as some record writes it, where it leads, and the name that followed it last time.</summary>
sealed class Spelling(byte[] exact, FieldNode? node)
{
    public byte[] Exact { get; } = exact;

    /// <summary>Null when nobody wants what stands under the name.</summary>
    public FieldNode? Node { get; } = node;
    public Spelling? Next { get; set; }
}
