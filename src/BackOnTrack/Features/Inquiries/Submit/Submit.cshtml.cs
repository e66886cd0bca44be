using BackOnTrack.Access;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Features.Inquiries.ReadDraft;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackOnTrack.Features.Inquiries.Submit;

/// <summary>Check your answers, then send. Come back afterwards and it is the confirmation.</summary>
[Needs(Act.InquirySubmit)]
public sealed class SubmitPage(ReadDraft.ReadDraft read, SubmitInquiry act) : BotPage
{
    public Draft Draft { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var page = Show(await read.Run(Actor, id, Stop), draft => Draft = draft);
        if (page is not PageResult) return page;
        if (Draft.Inquiry.State is not InquiryState.Draft) return Redirect($"/inquiries/{id}/sent");
        return Sections.FirstUnanswered(Draft.Inquiry) is null ? page : Redirect($"/inquiries/{id}/draft");
    }

    public async Task<IActionResult> OnPostAsync(Guid id) => await Answer(await act.Run(Actor, id, Stop),
        sent => Redirect(sent == id ? $"/inquiries/{id}/sent" : $"/inquiries/{sent}/next"), () => OnGetAsync(id));
}
