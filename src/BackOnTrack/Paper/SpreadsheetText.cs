namespace BackOnTrack.Paper;

/// <summary>Text in a cell that a spreadsheet must not take for a formula.</summary>
public static class SpreadsheetText
{
    /// <summary>The text as it is, or with an apostrophe before what would begin a formula.</summary>
    public static string Harmless(string text) => text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
}
