namespace BackOnTrack.Domain.Practice;

/// <summary>Counts words as the form means them: what stands between spaces and has a letter or a digit. <c>wwwroot/js/count.js</c> counts alike.</summary>
public static class WordCount
{
    public static int Of(string? text) => (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}
