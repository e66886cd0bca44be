using System.Globalization;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Mentorships.Match;

/// <summary>A line of the sheet in the reader's language.</summary>
public static class MatchWords
{
    public static string Of(Words words, MatchLine line)
    {
        var key = $"Mentorships.Match.{line.Criterion}.{line.Reason}";
        return line.Criterion switch
        {
            MatchCriterion.Languages => words[key, string.Join(", ", line.Values.Select(l => InASentence(words[$"Mentors.Language.{l}"])))],
            MatchCriterion.Checks => words[key, string.Join(", ", line.Values.Select(k => words.Of("Mentors.CheckKind", (CheckKind)k)))],
            MatchCriterion.WishedBackground => words[key, string.Join(", ", line.Values.Select(b => words.Of("Inquiries.WishedBackground", (WishedBackground)b)))],
            MatchCriterion.Experience => words.Of("Mentors.Background", (MentorBackground)line.Values[0]),
            _ => words[key, [.. line.Values]],
        };
    }

    /// <summary>A language's name as it begins a line elsewhere; inside a sentence only English writes it with a capital.</summary>
    private static string InASentence(string language) => Languages.Current == "en" ? language : language.ToLower(CultureInfo.CurrentCulture);
}
