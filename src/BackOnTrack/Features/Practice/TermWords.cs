using BackOnTrack.Web;

namespace BackOnTrack.Features.Practice;

/// <summary>
/// A term of the form's lists in the language spoken. The form is English and its lists are data, so a term that is not known here
/// stays as the form has it.
/// </summary>
internal static class TermWords
{
    public static string? Of(Words words, string? term) => term is null ? null : words.Find($"Practice.Term.{string.Concat(term.Where(char.IsLetter))}") ?? term;
}
