using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace BackOnTrack.Tests.Features.Accounts;

/// <summary>An authenticator made by hand: one P-256 key that always checked its person, no attestation.</summary>
internal sealed class SoftKey : IDisposable
{
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(16);
    private string _person = "";
    private uint _count;

    /// <summary>What the browser sends back for the options of a new passkey.</summary>
    public string Make(string options, string origin)
    {
        var asked = JsonDocument.Parse(options).RootElement;
        _person = asked.GetProperty("user").GetProperty("id").GetString()!;
        var authenticator = Authenticator(asked.GetProperty("rp").GetProperty("id").GetString()!, withKey: true);
        byte[] attestation = [0xA3, .. Text("fmt"), .. Text("none"), .. Text("attStmt"), 0xA0, .. Text("authData"), 0x58, (byte)authenticator.Length, .. authenticator];
        return Answer(new { clientDataJSON = Coded(ClientData("webauthn.create", asked, origin)), attestationObject = Coded(attestation), transports = new[] { "internal" } });
    }

    /// <summary>What the browser sends back when asked to sign in.</summary>
    public string Sign(string options, string origin)
    {
        var asked = JsonDocument.Parse(options).RootElement;
        var authenticator = Authenticator(asked.GetProperty("rpId").GetString()!, withKey: false);
        var said = ClientData("webauthn.get", asked, origin);
        var signature = _key.SignData([.. authenticator, .. SHA256.HashData(said)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Answer(new { clientDataJSON = Coded(said), authenticatorData = Coded(authenticator), signature = Coded(signature), userHandle = _person });
    }

    public void Dispose() => _key.Dispose();

    private string Answer(object response) => JsonSerializer.Serialize(new { id = Coded(_id), rawId = Coded(_id), type = "public-key", response, clientExtensionResults = new { }, authenticatorAttachment = "platform" });

    private static byte[] ClientData(string type, JsonElement asked, string origin) =>
        JsonSerializer.SerializeToUtf8Bytes(new { type, challenge = asked.GetProperty("challenge").GetString(), origin, crossOrigin = false });

    private byte[] Authenticator(string site, bool withKey)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, ++_count);
        byte[] start = [.. SHA256.HashData(Encoding.UTF8.GetBytes(site)), (byte)(withKey ? 0x45 : 0x05), .. count];
        return withKey ? [.. start, .. new byte[16], 0, (byte)_id.Length, .. _id, .. PublicKey()] : start;
    }

    /// <summary>COSE: an elliptic key, ES256, P-256, x and y.</summary>
    private byte[] PublicKey()
    {
        var point = _key.ExportParameters(false).Q;
        return [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
    }

    private static byte[] Text(string text) => [(byte)(0x60 + text.Length), .. Encoding.ASCII.GetBytes(text)];

    private static string Coded(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
