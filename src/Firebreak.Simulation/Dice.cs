namespace Firebreak.Simulation;

/// <summary>A seeded source of chance. Every use has its own dice, made from the seed and what it is for, so that a day of one
/// application can be made again without making the others.</summary>
/// <remarks>SplitMix64 (Steele, Lea, Flood 2014): small, fast, and the same on every machine and runtime version.</remarks>
sealed class Dice(ulong state)
{
    ulong state = state;

    public static Dice For(int seed, string purpose, long first = 0, long second = 0)
    {
        var mixed = Mix((ulong)(uint)seed + 0x9E3779B97F4A7C15);
        foreach (var letter in purpose)
            mixed = Mix(mixed ^ letter);
        return new Dice(Mix(Mix(mixed ^ (ulong)first) ^ (ulong)second));
    }

    public ulong Next() => Mix(state += 0x9E3779B97F4A7C15);

    /// <summary>Uniform in [0, 1).</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    public int Below(int bound) => (int)(Unit() * bound);

    /// <summary>Both ends belong to it.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    public double Between(double low, double high) => low + Unit() * (high - low);

    public bool Chance(double probability) => Unit() < probability;

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>The first of the list most of the time, the later ones ever more rarely: how hosts of a pool are used.</summary>
    public T PickEarly<T>(IReadOnlyList<T> from) => from[(int)(Math.Pow(Unit(), 2.5) * from.Count)];

    public double Exponential(double mean) => -mean * Math.Log(1 - Unit());

    public double Normal() => Math.Sqrt(-2 * Math.Log(1 - Unit())) * Math.Cos(2 * Math.PI * Unit());

    /// <param name="median">Half of the draws lie above.</param>
    /// <param name="sigma">Spread in the logarithm; 0.5 is mild, 1.5 has a long tail.</param>
    public double LogNormal(double median, double sigma) => median * Math.Exp(sigma * Normal());

    public int Poisson(double mean)
    {
        if (mean > 60)
            return Math.Max(0, (int)Math.Round(mean + Math.Sqrt(mean) * Normal()));
        var (limit, product, count) = (Math.Exp(-mean), Unit(), 0);
        while (product > limit)
        {
            count++;
            product *= Unit();
        }
        return count;
    }

    public TimeSpan Span(TimeSpan bound) => TimeSpan.FromTicks((long)(Unit() * bound.Ticks));

    public Guid Id()
    {
        var (high, low) = (Next(), Next());
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(bytes, high);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], low);
        bytes[6] = (byte)(bytes[6] & 0x0f | 0x40); // RFC 9562 §5.4: version 4, variant 10
        bytes[8] = (byte)(bytes[8] & 0x3f | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        List<T> list = [.. items];
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }
        return list;
    }

    static ulong Mix(ulong z)
    {
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return z ^ z >> 31;
    }
}
