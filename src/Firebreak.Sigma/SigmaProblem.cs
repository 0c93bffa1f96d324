using System.Globalization;
using System.Runtime.InteropServices;

namespace Firebreak.Sigma;

/// <summary>Something in a rule text that could not be taken as it stands: where, what was found, what would be right.</summary>
/// <param name="Line">Line in the text that was handed over, from 1.</param>
/// <param name="Column">Column in that line, from 1.</param>
/// <param name="Sentence">What was found.</param>
/// <param name="Remedy">What would be right.</param>
public sealed record SigmaProblem(int Line, int Column, string Sentence, string Remedy)
{
    /// <summary>Title of the rule it stands in, if that could be read.</summary>
    public string? Rule { get; init; }

    /// <summary>True when the rule was not taken because of it; false when only the attribute was left out.</summary>
    public bool Refused { get; init; } = true;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"line {Line}, column {Column}: {Sentence}; {Remedy}");
}

/// <summary>Collects the problems of one text while it is read.</summary>
sealed class ProblemList
{
    const int QuotedCharsMax = 60;
    readonly List<SigmaProblem> problems = [];

    internal int Count => problems.Count;

    /// <summary>Title of the rule being read; goes into each problem that is added.</summary>
    internal string? Rule { get; set; }

    internal IReadOnlyList<SigmaProblem> All => problems;

    /// <summary>Adds a problem that costs the rule.</summary>
    internal void Refuse(Place place, string sentence, string remedy) =>
        problems.Add(new SigmaProblem(place.Line, place.Column, sentence, remedy) { Rule = Rule });

    /// <summary>Adds a problem that costs one attribute; the rule is kept.</summary>
    internal void LeaveOut(Place place, string sentence, string remedy) =>
        problems.Add(new SigmaProblem(place.Line, place.Column, sentence, remedy) { Rule = Rule, Refused = false });

    /// <summary>Whether anything was added since <paramref name="count"/> that costs the rule.</summary>
    internal bool RefusedSince(int count) => problems.Skip(count).Any(problem => problem.Refused);

    /// <summary>Somebody else's text inside a sentence: one line, not longer than a glance.</summary>
    internal static string Quote(string text)
    {
        var line = string.Create(
            Math.Min(text.Length, QuotedCharsMax),
            text,
            static (span, source) =>
            {
                for (var i = 0; i < span.Length; i++)
                    span[i] = char.IsControl(source[i]) ? ' ' : source[i];
            }
        );
        return text.Length > QuotedCharsMax ? $"`{line}…`" : $"`{line}`";
    }
}

/// <summary>A place in a text; lines and columns from 1.</summary>
[StructLayout(LayoutKind.Auto)]
readonly record struct Place(int Line, int Column)
{
    internal Place Right(int columns) => this with { Column = Column + columns };
}
