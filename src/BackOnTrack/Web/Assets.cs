using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace BackOnTrack.Web;

/// <summary>Addresses of our own files with a mark of their content, so that a browser may keep them for ever.</summary>
public sealed class Assets(IWebHostEnvironment environment)
{
    private readonly ConcurrentDictionary<string, string> _addresses = new(StringComparer.Ordinal);

    /// <summary><c>@Assets["css/site.css"]</c></summary>
    public string this[string path] => _addresses.GetOrAdd(path, Address);

    private string Address(string path)
    {
        var file = environment.WebRootFileProvider.GetFileInfo(path);
        if (!file.Exists) return "/" + path;
        using var content = file.CreateReadStream();
        return $"/{path}?v={Convert.ToHexStringLower(SHA256.HashData(content))[..10]}";
    }
}
