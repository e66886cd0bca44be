using System.Globalization;
using BackOnTrack.Web.TagHelpers;

namespace BackOnTrack.Features.Assessment;

/// <summary>The languages conversations are held in, named in the reader's language.</summary>
public static class LanguageNames
{
    private static readonly string[] Codes =
        ["am", "ar", "bs", "da", "de", "en", "es", "fa", "fr", "ku", "nb", "pl", "ps", "ro", "ru", "so", "sq", "sv", "ti", "tr", "uk", "ur"];

    public static string Of(string code) => CultureInfo.GetCultureInfo(code).DisplayName;

    public static IEnumerable<Choice> All => Codes.Select(code => new Choice(code, Of(code))).OrderBy(c => c.Text, StringComparer.CurrentCultureIgnoreCase);
}
