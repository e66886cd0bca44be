using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace BackOnTrack.Features.Accounts;

/// <summary>The six digits an authenticator app shows (RFC 6238: SHA-1, thirty seconds).</summary>
public static class OneTimeCode
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A fresh key of 160 bits, as people type it.</summary>
    public static string NewKey() => RandomNumberGenerator.GetString(Alphabet, 32);

    /// <summary>The time step the code belongs to, one before and one after forgiven; null when it is none of ours.</summary>
    public static long? StepOf(string key, string code, DateTimeOffset now)
    {
        var typed = Encoding.ASCII.GetBytes(string.Concat(code.Where(char.IsAsciiDigit)));
        var current = now.ToUnixTimeSeconds() / 30;
        long? found = null;
        for (var step = current - 1; step <= current + 1; step++) // all three always, so that the time says nothing
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(At(key, step)), typed)) found = step;
        return found;
    }

    /// <summary>The code of a time step.</summary>
    public static string At(string key, long step)
    {
        Span<byte> counter = stackalloc byte[8], hash = stackalloc byte[20];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // the standard of the apps; a keyed hash of a counter needs no resistance to collisions
        HMACSHA1.HashData(Bytes(key), counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.Slice(hash[19] & 15, 4)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6");
    }

    /// <summary>What the app reads from the picture.</summary>
    public static string Address(string service, string name, string key) =>
        $"otpauth://totp/{Uri.EscapeDataString(service)}:{Uri.EscapeDataString(name)}?secret={key}&issuer={Uri.EscapeDataString(service)}&digits=6&period=30";

    private static byte[] Bytes(string key)
    {
        var (bytes, bits, held) = (new List<byte>(), 0, 0);
        foreach (var letter in key)
        {
            (held, bits) = ((held << 5) | Alphabet.IndexOf(letter), bits + 5);
            if (bits < 8) continue;
            bits -= 8;
            bytes.Add((byte)(held >> bits));
            held &= (1 << bits) - 1;
        }
        return [.. bytes];
    }
}
