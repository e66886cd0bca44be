using BackOnTrack.Access;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackOnTrack.Features.Inquiries.ReadDraft;

/// <summary>The sections of the form and where each stands.</summary>
[Needs(Act.InquiryDraft)]
public sealed class ReadDraftPage(ReadDraft act) : BotPage
{
    public Draft Draft { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var page = Show(await act.Run(Actor, id, Stop), draft => Draft = draft);
        return page is PageResult && Draft.Inquiry.State is not InquiryState.Draft ? Redirect($"/inquiries/{id}/sent") : page;
    }

    /// <summary>The address of a section.</summary>
    public static string PathOf(Section section) => section switch
    {
        Section.Person => "person",
        Section.Asking => "asking",
        Section.Custody => "custody",
        Section.Release => "release",
        Section.WhyNow => "why-now",
        Section.Told => "told",
        _ => throw new ArgumentOutOfRangeException(nameof(section)),
    };
}
