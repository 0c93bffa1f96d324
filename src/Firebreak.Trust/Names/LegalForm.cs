using System.Collections.Frozen;

namespace Firebreak.Trust;

/// <summary>The words that say how a company is constituted, not who it is: Inc., GmbH &amp; Co. KG, S.A. de C.V.</summary>
static class LegalForm
{
    static readonly FrozenSet<string> Words = (
        "inc incorporated corp corporation co company llc llp lp ltd limited plc pllc pc "
        + "gmbh mbh ag aktiengesellschaft se kg kgaa ohg ug ev sa sas sarl sasu snc srl spa sapa sl slu lda ltda "
        + "bv nv cv bvba vof oy oyj ab asa aps as is ehf hf "
        + "kk gk yk pty pte pvt private sdn bhd tbk pt "
        + "doo dd sro zrt kft nyrt ooo oao zao pao jsc pjsc cjsc eood ead ood sia uab sicav"
    )
        .Split(' ')
        .ToFrozenSet();

    // Forms whose words mean something else alone.
    static readonly string[][] Phrases =
    [
        ["s", "a"],
        ["a", "s"],
        ["s", "de", "rl", "de", "cv"],
        ["sapi", "de", "cv"],
        ["sa", "de", "cv"],
        ["de", "cv"],
        ["sp", "z", "oo"],
        ["kabushiki", "kaisha"],
    ];

    /// <summary>How many words at the end of the name are its legal form. A name never consists of its form alone.</summary>
    public static int LengthOf(IReadOnlyList<string> tokens)
    {
        var left = tokens.Count;
        while (left > 1)
        {
            var phrase = Phrases.FirstOrDefault(p => p.Length < left && EndsWith(tokens, left, p));
            if (phrase is not null)
                left -= phrase.Length;
            else if (Words.Contains(tokens[left - 1]))
                left--;
            else
                break;
        }
        return tokens.Count - left;
    }

    static bool EndsWith(IReadOnlyList<string> tokens, int end, string[] phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (tokens[end - phrase.Length + i] != phrase[i])
                return false;
        }
        return true;
    }
}
