using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace BackOnTrack.Vault;

/// <summary>
/// The key outside the database. It wraps the files' keys and makes the keyed hashes that find a registration number,
/// a reference or a piece of a name without the words lying there. Lost with all copies, everything sealed is lost.
/// </summary>
public sealed class MasterKey : IDisposable
{
    // A cipher takes one caller at a time, and a list of fifty names asks fifty times: each thread has its own.
    private readonly ThreadLocal<AesGcm> _wrap;
    private readonly byte[] _exact, _names;
    private readonly FileKey _house;

    private MasterKey(byte[] bytes)
    {
        byte[] Derive(string use) => HKDF.DeriveKey(HashAlgorithmName.SHA256, bytes, 32, info: Encoding.ASCII.GetBytes($"bot/1/{use}"));
        var wrap = Derive("wrap");
        _wrap = new(() => new AesGcm(wrap, 16), trackAllValues: true);
        (_exact, _names, _house, Pass) = (Derive("exact"), Derive("names"), new FileKey(Derive("house")), Convert.ToHexStringLower(Derive("pass")));
    }

    /// <summary>What the machine says to the database to be let in without a sign-in; the database knows only its hash.</summary>
    public string Pass { get; }

    /// <summary>Reads the key file, or makes one (mode 0600) where there is none yet.</summary>
    public static MasterKey AtPath(string path)
    {
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            using var file = new FileStream(path, new FileStreamOptions
            { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite });
            file.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))));
        }
        return new(Convert.FromBase64String(File.ReadAllText(path).Trim()));
    }

    /// <summary>Seals what belongs to the house and to no file: words of a search in the log.</summary>
    public byte[] SealForTheHouse(string table, string column, Guid row, string text) => _house.Seal(table, column, row, text);

    /// <summary>Opens what <see cref="SealForTheHouse"/> closed.</summary>
    public string OpenForTheHouse(string table, string column, Guid row, byte[] box) => _house.Open(table, column, row, box);

    /// <summary>Wraps a file's key for its owner.</summary>
    public byte[] Wrap(Guid owner, FileKey key)
    {
        var box = new byte[12 + 16 + 32];
        RandomNumberGenerator.Fill(box.AsSpan(0, 12));
        _wrap.Value!.Encrypt(box.AsSpan(0, 12), key.Bytes, box.AsSpan(28), box.AsSpan(12, 16), owner.ToByteArray());
        return box;
    }

    /// <summary>The file's key; refuses a key row that was moved to another owner.</summary>
    public FileKey Unwrap(Guid owner, byte[] box)
    {
        var key = new byte[32];
        Span<byte> of = stackalloc byte[16];
        owner.TryWriteBytes(of);
        _wrap.Value!.Decrypt(box.AsSpan(0, 12), box.AsSpan(28), box.AsSpan(12, 16), key, of);
        return new(key);
    }

    /// <summary>Gives the ciphers back when the service stops.</summary>
    public void Dispose()
    {
        foreach (var cipher in _wrap.Values) cipher.Dispose();
        _wrap.Dispose();
        _house.Dispose();
    }

    /// <summary>Finds the same value again: a registration number, spaces and dashes aside.</summary>
    public byte[] Exact(string kind, string value) => HMACSHA256.HashData(_exact, Encoding.UTF8.GetBytes($"{kind}|{value}"));

    /// <summary>A keyed hash of a piece of a name, cut to 18 bits on purpose: several pieces share one, which blurs what a thief could count.</summary>
    public int Piece(string piece) => (int)(BinaryPrimitives.ReadUInt32BigEndian(HMACSHA256.HashData(_names, Encoding.UTF8.GetBytes(piece))) >> 14);
}
