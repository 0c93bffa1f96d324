using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Firebreak.Model;

/// <summary>A name reduced to 64 stable bits: the same text has the same symbol in every file, run and machine.</summary>
/// <remarks>The bits are the front of SHA-256, so that a hostile log cannot choose a name that passes for another one cheaply.
/// Identifiers whose case carries nothing (GUIDs, key ids) are folded to lower case first.</remarks>
public readonly record struct Symbol(ulong Id) : IComparable<Symbol>
{
    public static Symbol None => default;
    public bool IsNone => Id == 0;

    public static Symbol Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
            return None;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(utf8, hash);
        return new Symbol(Math.Max(1, BinaryPrimitives.ReadUInt64BigEndian(hash)));
    }

    public static Symbol Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>The symbol of an identifier whose case carries nothing.</summary>
    public static Symbol OfId(string id) => Of(id.ToLowerInvariant());

    public int CompareTo(Symbol other) => Id.CompareTo(other.Id);

    public override string ToString() => Id.ToString("x16");
}
