using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.PrintAgreement;

[Needs(Act.MentorshipRead)]
public sealed class PrintAgreementPage(PrintAgreement print, Words words) : BotPage
{
    public Guid Id { get; private set; }
    public AgreementSheet Sheet { get; private set; } = null!;

    /// <summary>A text in the mentee's language, whatever the reader's is.</summary>
    public string Say(string key, params object[] values) =>
        string.Format(System.Globalization.CultureInfo.GetCultureInfo(Sheet.Language), words.In(Sheet.Language)[key], values);

    public string Day(DateOnly day) => day.ToString("d. MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo(Sheet.Language));

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        Id = id;
        return Show(await print.Run(Actor, id, Stop), sheet => Sheet = sheet);
    }
}
