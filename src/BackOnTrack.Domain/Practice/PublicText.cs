using System.Text.RegularExpressions;

namespace BackOnTrack.Domain.Practice;

/// <summary>What of an entry strangers may read, and a last look by form for what is personal all the same.</summary>
public static partial class PublicText
{
    /// <summary>Milliseconds a text may take to be looked through.</summary>
    private const int Patience = 1000;

    /// <summary>The entry without whom to ask: a person's name, address for mail and telephone stay in the house. Organisation and website remain.</summary>
    public static RanEntry Of(RanEntry entry) => entry with { ContactPerson = null, ContactEmail = null, ContactPhone = null, ContactAddress = null };

    /// <summary>An address for mail, a telephone number or the contact person's name that stands in what would be shown; null when none does.</summary>
    public static string? Betrays(RanEntry entry)
    {
        var shown = string.Join('\n', Of(entry).Texts().Select(t => t.Text));
        if (Mail().Match(shown) is { Success: true } mail) return mail.Value;
        if (Phone().Match(Links.Without(shown)) is { Success: true } phone) return phone.Value.Trim();
        return entry.ContactPerson is { Length: > 3 } name && Placeholders.In(name) is null && shown.Contains(name, StringComparison.OrdinalIgnoreCase) ? name : null;
    }

    [GeneratedRegex(@"[^\s@<>()]+@[^\s@<>()]+\.[^\s@.<>()]{2,}", RegexOptions.ExplicitCapture, Patience)] private static partial Regex Mail();

    /// <summary>Eight digits or more in groups, or a plus before them: years and counts are shorter.</summary>
    [GeneratedRegex(@"\+\d[\d -]{6,}\d|\b\d{2}[ .]\d{2}[ .]\d{2}[ .]\d{2}\b|\b\d{8,}\b", RegexOptions.ExplicitCapture, Patience)] private static partial Regex Phone();
}
