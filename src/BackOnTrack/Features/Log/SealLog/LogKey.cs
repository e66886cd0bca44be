using System.Security.Cryptography;

namespace BackOnTrack.Features.Log;

/// <summary>The key that signs the log's heads. Its public half is all a verifier needs.</summary>
public static class LogKey
{
    /// <summary>
    /// Reads the private key. For the first head there is, it makes one (mode 0600) with its public half beside it; after that
    /// another key would only make the log look tampered with, so a missing one is said and not replaced.
    /// </summary>
    /// <exception cref="InvalidOperationException">Heads were signed, and their key is not there.</exception>
    public static ECDsa AtFolder(string folder, bool isFirst)
    {
        var path = PathIn(folder);
        if (File.Exists(path))
        {
            var known = ECDsa.Create();
            known.ImportFromPem(File.ReadAllText(path));
            if (!File.Exists(PublicPath(folder))) File.WriteAllText(PublicPath(folder), known.ExportSubjectPublicKeyInfoPem());
            return known;
        }
        if (!isFirst) throw new InvalidOperationException("The log was signed with a key that is not here.");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using (var file = new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite }))
        using (var text = new StreamWriter(file)) text.Write(key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(PublicPath(folder), key.ExportSubjectPublicKeyInfoPem());
        return key;
    }

    public static string PathIn(string folder) => Path.Combine(folder, "keys", "log.key");

    public static string PublicPath(string folder) => Path.Combine(folder, "keys", "log.pub");
}
