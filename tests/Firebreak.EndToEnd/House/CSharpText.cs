namespace Firebreak.EndToEnd;

/// <summary>
/// C# told apart into code and the texts of its string literals. Both are as long as the source, with blanks for what is
/// not theirs, so that every place keeps its line. Comments are in neither.
/// </summary>
sealed class CSharpText
{
    readonly string _text;
    readonly char[] _code;
    readonly char[] _literals;
    int _at;

    CSharpText(string text)
    {
        _text = text;
        _code = Blank(text);
        _literals = Blank(text);
        while (_at < _text.Length)
        {
            ReadCode();
            // A closing brace too many in broken source must not stop the reading.
            _at++;
        }
    }

    public string Code => new(_code);

    public string Literals => new(_literals);

    public static CSharpText Of(string text) => new(text);

    static char[] Blank(string text) => [.. text.Select(c => c == '\n' ? '\n' : ' ')];

    bool Sees(string word) => string.CompareOrdinal(_text, _at, word, 0, word.Length) == 0;

    int Run(char c, int from)
    {
        var end = from;
        while (end < _text.Length && _text[end] == c)
            end++;
        return end - from;
    }

    void SkipPast(string word)
    {
        var end = _text.IndexOf(word, Math.Min(_at, _text.Length), StringComparison.Ordinal);
        _at = end < 0 ? _text.Length : end + word.Length;
    }

    /// <summary>Code up to the end of the text, or to the brace that closes the interpolation hole it stands in.</summary>
    void ReadCode()
    {
        var depth = 0;
        while (_at < _text.Length)
        {
            if (Sees("//"))
                _at = _text.IndexOf('\n', _at) is var end and >= 0 ? end : _text.Length;
            else if (Sees("/*"))
                SkipPast("*/");
            else if (Sees("'"))
                ReadCharacter();
            else if (!TryReadString())
            {
                depth += _text[_at] switch
                {
                    '{' => 1,
                    '}' => -1,
                    _ => 0,
                };
                if (depth < 0)
                    return;
                _code[_at] = _text[_at];
                _at++;
            }
        }
    }

    void ReadCharacter()
    {
        // The longest is '\U0010FFFF'. Without a close nearby it is a quote in a directive or a format.
        var from = _at + 1 < _text.Length && _text[_at + 1] == '\\' ? _at + 3 : _at + 2;
        var close = from < _text.Length ? _text.IndexOf('\'', from, Math.Min(10, _text.Length - from)) : -1;
        _at = close < 0 ? _at + 1 : close + 1;
    }

    bool TryReadString()
    {
        var open = _at;
        while (open < _text.Length && _text[open] is '$' or '@')
            open++;
        if (open >= _text.Length || _text[open] != '"')
            return false;

        var prefix = _text[_at..open];
        var quotes = Run('"', open);
        var verbatim = prefix.Contains('@');
        var raw = !verbatim && quotes >= 3;
        _at = open + (raw ? quotes : 1);
        ReadLiteral(raw ? quotes : 1, holeBraces: prefix.Count('$'), verbatim, raw);
        return true;
    }

    void ReadLiteral(int quotes, int holeBraces, bool verbatim, bool raw)
    {
        while (_at < _text.Length)
        {
            var run = Run('"', _at);
            if (
                raw ? run >= quotes
                : verbatim ? run % 2 == 1
                : run > 0
            )
            {
                // Quotes before the closing ones are text.
                Keep(raw || verbatim ? run - quotes : 0);
                _at += quotes;
                return;
            }

            if (_text[_at] == '{' && holeBraces > 0)
                ReadBraces(holeBraces, raw);
            else
                Keep(
                    run > 0 ? run
                    : _text[_at] == '\\' && !verbatim && !raw ? 2
                    : 1
                );
        }
    }

    void ReadBraces(int holeBraces, bool raw)
    {
        var run = Run('{', _at);
        var opens = raw ? run >= holeBraces : run % 2 == 1;
        Keep(opens ? run - (raw ? holeBraces : 1) : run);
        if (!opens)
            return;

        _at += raw ? holeBraces : 1;
        ReadCode();
        _at += raw ? holeBraces : 1;
    }

    void Keep(int count)
    {
        for (var end = Math.Min(_at + count, _text.Length); _at < end; _at++)
            _literals[_at] = _text[_at];
    }
}
