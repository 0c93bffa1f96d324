using System.Collections;

namespace Firebreak.Model;

/// <summary>A list with at least one element, so that "abused, for no reason" cannot be written down.</summary>
public sealed class NonEmpty<T> : IReadOnlyList<T>
{
    readonly IReadOnlyList<T> items;

    internal NonEmpty(IReadOnlyList<T> items) => this.items = items;

    public T First => items[0];
    public int Count => items.Count;
    public T this[int index] => items[index];

    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Makes <see cref="NonEmpty{T}"/> values.</summary>
public static class NonEmpty
{
    public static NonEmpty<T> From<T>(IEnumerable<T> items)
    {
        T[] list = [.. items];
        return list.Length > 0
            ? new NonEmpty<T>(list)
            : throw new ArgumentException("at least one element is needed", nameof(items));
    }

    public static NonEmpty<T> Of<T>(T first, params ReadOnlySpan<T> rest) => new([first, .. rest]);
}
