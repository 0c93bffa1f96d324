namespace Firebreak.Fuzz;

/// <summary>Bent copies of the seeds. The sequence depends on the seeds and the number it starts from, on nothing else.</summary>
sealed class Mutator(byte[][] seeds, int seed)
{
    const int BytesMax = 64 * 1024;

    // Numbers on edges, and the bytes that open, close and part things in text formats.
    static readonly byte[] Edges = [0, 1, 0x7F, 0x80, 0xFF, .. "\n\r\t \"'\\/|:;,=%&<>()[]{}-+0"u8];

    readonly Random _random = new(seed);

    public IEnumerable<byte[]> Endless()
    {
        while (true)
        {
            var bytes = new List<byte>(Pick());
            for (var bends = _random.Next(1, 8); bends > 0; bends--)
                Bend(bytes);
            yield return bytes.Count <= BytesMax ? [.. bytes] : [.. bytes[..BytesMax]];
        }
    }

    byte[] Pick() => seeds is [] ? [] : seeds[_random.Next(seeds.Length)];

    void Bend(List<byte> bytes)
    {
        var at = _random.Next(bytes.Count + 1);
        var length = Math.Min(bytes.Count - at, _random.Next(1, 33));
        switch (_random.Next(7))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << _random.Next(8));
                break;
            case 1 when at < bytes.Count:
                bytes[at] = Edge();
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(_random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 4:
                // The tail of another seed: records meet that never met.
                bytes.RemoveRange(at, bytes.Count - at);
                var other = Pick();
                bytes.AddRange(other[_random.Next(other.Length + 1)..]);
                break;
            case 5:
                bytes.InsertRange(at, Enumerable.Repeat(Edge(), _random.Next(1, 65)));
                break;
            default:
                bytes.Insert(at, (byte)_random.Next(256));
                break;
        }
    }

    byte Edge() => Edges[_random.Next(Edges.Length)];
}
