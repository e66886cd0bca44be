using BackOnTrack.Access;
using BackOnTrack.Features.Inquiries.ReadAnswer;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Inquiries.ListOwn;

/// <summary>The referrer's page: what was asked, and what came of it.</summary>
[Needs(Act.InquiryListOwn)]
public sealed class ListOwnPage(ListOwnInquiries act) : BotPage
{
    public IReadOnlyList<Answered> Inquiries { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => Show(await act.Run(Actor, Stop), rows => Inquiries = rows);
}
