using System.Globalization;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Interviews;

/// <summary>A code with what two coders said of it; without a code it is all of them together.</summary>
public sealed record AgreementRow(InterviewCode? Code, TwoByTwo Table);

/// <summary>Agreement as a table shows it: code by code by name, and over all codes at the end.</summary>
public static class AgreementRows
{
    public static IReadOnlyList<AgreementRow> Of(IReadOnlyCollection<CodedNote> notes, CodeBook book)
    {
        var agreement = Agreement.Of([.. notes.Select(n => n.Coded)]);
        return notes.Count == 0 ? []
            : [.. agreement.ByCode.Select(c => new AgreementRow(book.Find(c.Key), c.Value)).OrderBy(r => r.Code!.Name, StringComparer.CurrentCulture), new AgreementRow(null, agreement.Overall)];
    }

    /// <summary>Two decimals, or that it cannot be said.</summary>
    public static string Kappa(this Words words, TwoByTwo table) => table.Kappa is { } kappa ? Math.Round(kappa, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.CurrentCulture) : words["Interviews.Say.CannotBeSaid"];

    /// <summary>Whole percent, or that it cannot be said.</summary>
    public static string Percent(this Words words, TwoByTwo table) => table.Agreement is { } share ? words["Interviews.Say.Percent", (int)Math.Round(100 * share, MidpointRounding.AwayFromZero)] : words["Interviews.Say.CannotBeSaid"];
}
