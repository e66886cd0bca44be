using System.Text.RegularExpressions;

namespace BackOnTrack.Domain.Practice;

/// <summary>What a form leaves behind where nobody wrote: recognised by its form, in the languages the form has been seen in.</summary>
public static partial class Placeholders
{
    /// <summary>Milliseconds a text may take to be looked through.</summary>
    private const int Patience = 1000;

    /// <summary>The placeholder the text is or holds, or null.</summary>
    public static string? In(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var words = text.Trim();
        if (Whole().IsMatch(words)) return words;
        return Within().Match(words) is { Success: true } held ? held.Value : null;
    }

    /// <summary>A short line that tells somebody what to do is nobody's answer.</summary>
    [GeneratedRegex(@"^\W*((please\s+)?(select|enter|choose|insert|fill in|type)\s+(a |an |the |your |date|place|subject|name|year|text|item|here|of )[^\n]{0,60}|click( or tap)?\s[^\n]{0,60}|(vælg|angiv|indtast|klik|velg|angi|skriv inn|klikk)\s[^\n]{0,60}|x{3,}|t\.?b\.?[adc]\.?|n\.?n\.?|lorem ipsum.*|\?+|\.{3,}|…+|_+)\W*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Whole();

    /// <summary>The form's own, and brackets with an order or a gap in them, wherever they stand.</summary>
    [GeneratedRegex(@"(select date of the meeting|enter place of the meeting|enter subject of meeting|enter name if non[ -]eu country|click or tap (here )?to enter (text|a date)|click here to enter|choose an item|\[(redacted|name|date|place|insert[^\]]*|enter[^\]]*|select[^\]]*|tbc|tbd|x+|\.*|…)\])\.?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Within();
}
