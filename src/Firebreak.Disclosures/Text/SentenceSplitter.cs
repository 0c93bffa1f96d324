using System.Collections.Frozen;

namespace Firebreak.Disclosures;

/// <summary>Cuts a block into sentences at full stops that end one: not those of abbreviations, initials, numbers and names.</summary>
static class SentenceSplitter
{
    static readonly FrozenSet<string> Abbreviations =
        "mr mrs ms dr prof st no nos vs etc e.g i.e u.s u.k d.c jan feb mar apr jun jul aug sep sept oct nov dec gen sen rep gov dept fig approx est ed vol ver v"
            .Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // A company's "Inc." may stand before a verb or at the end: these words begin a sentence, a name goes on otherwise.
    static readonly FrozenSet<string> CompanyEnds = "inc corp ltd co bros plc llc"
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    static readonly FrozenSet<string> Openers =
        "the it its in on we our this that these a an at as by for if no there they after while although however according"
            .Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<Stretch> Split(string text, Block block)
    {
        var start = block.Start;
        for (var i = block.Start; i < block.End; i++)
        {
            if (text[i] is not ('.' or '!' or '?'))
                continue;
            var end = i + 1;
            while (end < block.End && text[end] is '"' or '”' or '’' or ')' or ']')
                end++;
            if (end < block.End && !Ends(text, block, i, end))
                continue;
            if (end > start)
                yield return new Stretch(start, end);
            start = end < block.End ? end + 1 : block.End;
            i = start - 1;
        }
        if (start < block.End)
            yield return new Stretch(start, block.End);
    }

    static bool Ends(string text, Block block, int stop, int end)
    {
        if (text[end] != ' ' || end + 1 >= block.End)
            return false;
        var next = text[end + 1];
        if (!(char.IsUpper(next) || char.IsDigit(next) || next is '"' or '“' or '(' or '[' or '‘'))
            return false;
        if (text[stop] != '.')
            return true;
        var word = WordBefore(text, block.Start, stop);
        if (CompanyEnds.Contains(word))
            return Openers.Contains(WordAfter(text, end + 1, block.End));
        return !Abbreviations.Contains(word) && !(word.Length == 1 && char.IsUpper(word[0]));
    }

    static string WordBefore(string text, int floor, int stop)
    {
        var from = stop;
        while (from > floor && (char.IsLetter(text[from - 1]) || text[from - 1] == '.'))
            from--;
        return text[from..stop];
    }

    static string WordAfter(string text, int from, int ceiling)
    {
        var to = from;
        while (to < ceiling && char.IsLetter(text[to]))
            to++;
        return text[from..to];
    }
}
