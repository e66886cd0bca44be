using System.Security.Cryptography;

namespace BackOnTrack.Vault;

/// <summary>
/// An address that opens one thing to whoever holds it: the thing's id and a proof under the key outside the database, 64
/// signs together. The proof lies nowhere, and one made for one use is none for another.
/// </summary>
public static class SignedAddress
{
    private const int Id = 16, Proof = 16;

    public static string Of(MasterKey master, string use, Guid id) => Convert.ToHexStringLower([.. id.ToByteArray(), .. ProofOf(master, use, id)]);

    /// <summary>The id behind an address, or null when nobody here made it for this use.</summary>
    public static Guid? Read(MasterKey master, string use, string address)
    {
        Span<byte> bytes = stackalloc byte[Id + Proof];
        if (address.Length != 2 * bytes.Length || Convert.FromHexString(address, bytes, out _, out _) is not System.Buffers.OperationStatus.Done) return null;
        var id = new Guid(bytes[..Id]);
        return CryptographicOperations.FixedTimeEquals(bytes[Id..], ProofOf(master, use, id)) ? id : null;
    }

    private static byte[] ProofOf(MasterKey master, string use, Guid id) => master.Exact($"address/{use}", id.ToString())[..Proof];
}
