using System.Security.Cryptography;

namespace BackOnTrack.Features.Log;

/// <summary>The key that signs the log's heads. Its public half is all a verifier needs.</summary>
public static class LogKey
{
    /// <summary>Reads the private key, or makes one (mode 0600) with its public half beside it.</summary>
    public static ECDsa AtFolder(string folder)
    {
        var path = Path.Combine(folder, "keys", "log.key");
        if (File.Exists(path))
        {
            var known = ECDsa.Create();
            known.ImportFromPem(File.ReadAllText(path));
            return known;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using (var file = new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite }))
        using (var text = new StreamWriter(file)) text.Write(key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(PublicPath(folder), key.ExportSubjectPublicKeyInfoPem());
        return key;
    }

    public static string PublicPath(string folder) => Path.Combine(folder, "keys", "log.pub");
}
