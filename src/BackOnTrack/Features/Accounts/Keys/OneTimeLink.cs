using System.Security.Cryptography;
using System.Text;

namespace BackOnTrack.Features.Accounts;

/// <summary>An address that lets one person start: 256 random bits, of which the house keeps only a hash.</summary>
public sealed record OneTimeLink(string Token)
{
    public static readonly TimeSpan Lives = TimeSpan.FromDays(3);

    public static OneTimeLink New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)));

    public byte[] Hash => HashOf(Token);

    public string Path => $"/start/{Token}";

    public static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
