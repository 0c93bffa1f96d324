using System.Text.Json;

namespace Firebreak.Trust;

/// <summary>Cuts a stream of JSON into records without holding more than one: Graph pages (<c>{"value":[…]}</c>), bare arrays,
/// one object a line, objects one after another, and single objects.</summary>
/// <remarks>It only follows brackets and strings; whether a record is sound JSON is for the one who parses it to say.</remarks>
sealed class JsonSplitter(IReadOnlySet<string> containers)
{
    const int WordBytesMax = 1024;

    readonly List<JsonPart> ready = [];
    readonly GrowingBytes envelope = new(TrustLimits.RecordBytesMax);
    readonly GrowingBytes record = new(TrustLimits.RecordBytesMax);
    readonly GrowingBytes word = new(WordBytesMax);

    long line = 1;
    long rootLine = 1;
    long recordLine = 1;
    long brokenLine;
    long records;
    int depth;
    int recordsDepth = -1;
    bool inString;
    bool escaped;
    bool inRecord;
    bool isPage;
    bool anyRoot;
    bool linewise;
    bool firstRootOnOneLine;
    byte root;
    string container = "";
    string context = "";
    string lastWord = "";

    public IEnumerable<JsonPart> Split(Stream stream, CancellationToken ct)
    {
        var buffer = new byte[TrustLimits.ReadBytes];
        long total = 0;
        while (true)
        {
            ct.ThrowIfCancellationRequested();
            var length = stream.Read(buffer);
            for (var i = 0; i < length; i++)
                Take(buffer[i]);
            foreach (var part in ready)
            {
                yield return part;
                if (part.Kind == JsonPartKind.NotJson)
                    yield break;
            }
            ready.Clear();
            total += length;
            if (length == 0)
                break;
            if (total > TrustLimits.ExpandedBytesMax)
            {
                yield return Part(JsonPartKind.Cut, line);
                yield break;
            }
        }
        if (depth > 0)
            yield return Part(JsonPartKind.Cut, inRecord ? recordLine : rootLine);
    }

    static JsonPart Part(JsonPartKind kind, long line) => new(kind, line, []);

    void Take(byte b)
    {
        if (b == '\n')
            EndLine();
        if (inString)
            TakeInString(b);
        else if (b is (byte)'{' or (byte)'[')
            OpenBracket(b);
        else if (b is (byte)'}' or (byte)']')
            CloseBracket(b);
        else
            TakeOther(b);
    }

    void EndLine()
    {
        line++;
        if (!linewise || depth == 0)
            return;
        // In a file of one object a line, an object left open ends with its line: the next one is sound.
        ready.Add(Part(JsonPartKind.Broken, line - 1));
        (depth, recordsDepth, inString, escaped, inRecord) = (0, -1, false, false, false);
    }

    void TakeInString(byte b)
    {
        Keep(b);
        if (b == '"' && !escaped)
        {
            EndString();
            return;
        }
        word.Add(b);
        escaped = b == '\\' && !escaped;
    }

    void EndString()
    {
        inString = false;
        if (depth != 1 || root != '{')
            return;
        // Graph writes the context before the records, so that it can say what they are.
        if (lastWord == "@odata.context")
            context = Unescaped(word.ToArray());
        lastWord = word.Text;
    }

    // Some writers escape every apostrophe (\u0027), and a context is full of them.
    static string Unescaped(byte[] text)
    {
        try
        {
            using var document = JsonDocument.Parse((byte[])[(byte)'"', .. text, (byte)'"']);
            return document.RootElement.GetString() ?? "";
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // A context that is no sound JSON says nothing; its page is listed as broken when it is parsed whole.
            return "";
        }
    }

    void TakeOther(byte b)
    {
        if (b == '"' && depth > 0)
        {
            inString = true;
            word.Clear();
        }
        else if (depth == 0 && b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)','))
        {
            Complain();
            return;
        }
        Keep(b);
    }

    // Once a line: a text of a megabyte between two records is one complaint.
    void Complain()
    {
        if (brokenLine == line)
            return;
        brokenLine = line;
        ready.Add(Part(anyRoot ? JsonPartKind.Broken : JsonPartKind.NotJson, line));
    }

    void Keep(byte b)
    {
        if (inRecord)
            record.Add(b);
        else if (root == '{' && depth > 0 && recordsDepth < 0)
            envelope.Add(b);
    }

    void OpenBracket(byte b)
    {
        if (depth == 0)
            OpenRoot(b);
        else if (depth == 1 && root == '{' && b == '[' && containers.Contains(word.Text))
        {
            Keep(b);
            (container, isPage, recordsDepth) = (word.Text, true, 2);
        }
        else
        {
            if (depth == recordsDepth)
            {
                record.Clear();
                (inRecord, recordLine) = (true, line);
            }
            Keep(b);
        }
        depth++;
    }

    void OpenRoot(byte b)
    {
        linewise |= anyRoot && firstRootOnOneLine && line > rootLine;
        (root, rootLine, records, isPage) = (b, line, 0, false);
        (container, context, lastWord) = ("", "", "");
        recordsDepth = b == '[' ? 1 : -1;
        envelope.Clear();
        if (b == '{')
            envelope.Add(b);
    }

    void CloseBracket(byte b)
    {
        if (depth == 0)
        {
            Complain();
            return;
        }
        depth--;
        if (inRecord)
            record.Add(b);
        if (inRecord && depth == recordsDepth)
            EndRecord();
        else if (depth == 1 && recordsDepth == 2)
            recordsDepth = -1;
        if (!inRecord && recordsDepth < 0 && root == '{' && (depth > 0 || b == '}'))
            envelope.Add(b);
        if (depth == 0)
            EndRoot();
    }

    void EndRecord()
    {
        inRecord = false;
        records++;
        ready.Add(
            record.Overflowed
                ? Part(JsonPartKind.TooLarge, recordLine)
                : new JsonPart(JsonPartKind.Record, recordLine, record.ToArray())
                {
                    Container = container,
                    Context = context,
                }
        );
    }

    void EndRoot()
    {
        if (!anyRoot)
            firstRootOnOneLine = root == '{' && rootLine == line;
        anyRoot = true;
        recordsDepth = -1;
        if (root == '[')
            ready.Add(new JsonPart(JsonPartKind.Envelope, rootLine, "{}"u8.ToArray()) { Records = records });
        else if (envelope.Overflowed)
            ready.Add(Part(JsonPartKind.TooLarge, rootLine));
        else
            ready.Add(
                new(isPage ? JsonPartKind.Envelope : JsonPartKind.Record, rootLine, envelope.ToArray())
                {
                    Context = context,
                    Records = records,
                }
            );
    }
}
