using System.Text;

namespace Firebreak.Trust;

/// <summary>Bytes gathered one by one up to a limit; beyond it they are dropped and <see cref="Overflowed"/> says so.</summary>
sealed class GrowingBytes(int bytesMax)
{
    byte[] bytes = new byte[Math.Min(bytesMax, 256)];
    int length;

    public bool Overflowed { get; private set; }

    public string Text => Overflowed ? "" : Encoding.UTF8.GetString(bytes, 0, length);

    public void Add(byte b)
    {
        if (length == bytesMax)
        {
            Overflowed = true;
            return;
        }
        if (length == bytes.Length)
            Array.Resize(ref bytes, Math.Min(bytesMax, length * 2));
        bytes[length++] = b;
    }

    public void Clear() => (length, Overflowed) = (0, false);

    public byte[] ToArray() => bytes[..length];
}
