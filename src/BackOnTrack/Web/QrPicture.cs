using System.Text;
using QRCoder;

namespace BackOnTrack.Web;

/// <summary>A QR code as one path of an SVG: no inline style, no picture from elsewhere.</summary>
public static class QrPicture
{
    /// <summary>The side in modules, and the path that fills the dark ones.</summary>
    public static (int Side, string Path) Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
            for (var x = 0; x < code.ModuleMatrix[y].Count; x++)
                if (code.ModuleMatrix[y][x]) path.Append($"M{x} {y}h1v1h-1z");
        return (code.ModuleMatrix.Count, path.ToString());
    }
}
