using PdfSharp.Fonts;

namespace BackOnTrack.Paper;

/// <summary>The letters of papers: those of the design system, out of the program itself, so that a paper looks the same on every machine.</summary>
internal sealed class HouseFonts : IFontResolver
{
    public const string Family = "IBM Plex Sans";

    public FontResolverInfo ResolveTypeface(string familyName, bool isBold, bool isItalic) => new(isBold ? "IBMPlexSans-SemiBold" : "IBMPlexSans-Regular");

    public byte[] GetFont(string faceName)
    {
        using var file = typeof(HouseFonts).Assembly.GetManifestResourceStream($"BackOnTrack.Fonts.{faceName}.ttf")!;
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
