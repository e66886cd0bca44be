using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace BackOnTrack.Vault;

/// <summary>
/// The key of one file (AES-256-GCM). Every text is bound to its table, column and row: a ciphertext moved elsewhere
/// does not open. Whoever has one gives it back: the cipher holds memory the garbage collector does not see, and a list
/// of fifty names takes fifty.
/// </summary>
public sealed class FileKey : IDisposable
{
    private const byte Format = 1;
    private const int Nonce = 12, Tag = 16;
    private const int LongestPlace = 192;
    // The house's own key is shared by all requests; the cipher takes one caller at a time.
    private readonly AesGcm _aes;

    internal FileKey(byte[] bytes) => (Bytes, _aes) = (bytes, new AesGcm(bytes, Tag));

    internal byte[] Bytes { get; }

    /// <summary>A fresh random key.</summary>
    public static FileKey New() => new(RandomNumberGenerator.GetBytes(32));

    /// <summary>Format byte, nonce, tag, ciphertext.</summary>
    public byte[] Seal(string table, string column, Guid row, string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var box = new byte[1 + Nonce + Tag + plain.Length];
        box[0] = Format;
        RandomNumberGenerator.Fill(box.AsSpan(1, Nonce));
        lock (_aes) _aes.Encrypt(box.AsSpan(1, Nonce), plain, box.AsSpan(1 + Nonce + Tag), box.AsSpan(1 + Nonce, Tag), Place(table, column, row, stackalloc byte[LongestPlace]));
        return box;
    }

    /// <summary>The words, or an exception when the text was altered or lies in the wrong place.</summary>
    public string Open(string table, string column, Guid row, byte[] box)
    {
        if (box.Length < 1 + Nonce + Tag || box[0] != Format) throw new CryptographicException("Not a sealed text.");
        var cipher = box.AsSpan(1 + Nonce + Tag);
        var rented = ArrayPool<byte>.Shared.Rent(cipher.Length);
        var plain = rented.AsSpan(0, cipher.Length);
        try
        {
            lock (_aes) _aes.Decrypt(box.AsSpan(1, Nonce), cipher, box.AsSpan(1 + Nonce, Tag), plain, Place(table, column, row, stackalloc byte[LongestPlace]));
            return Encoding.UTF8.GetString(plain);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plain); // the next one to rent it finds nothing
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    public void Dispose() => _aes.Dispose();

    private static ReadOnlySpan<byte> Place(string table, string column, Guid row, Span<byte> room) =>
        Utf8.TryWrite(room, $"{table}|{column}|{row:N}", out var written) ? room[..written] : throw new CryptographicException("No table has so long a name.");
}
