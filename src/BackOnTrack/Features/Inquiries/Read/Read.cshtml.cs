using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Inquiries.Read;

/// <summary>One inquiry, for coordinator and assessor.</summary>
[Needs(Act.InquiryRead)]
public sealed class ReadPage(ReadInquiry act) : BotPage
{
    public OpenedInquiry Opened { get; private set; } = null!;

    /// <summary>Set when somebody was led here instead of making a second one.</summary>
    [BindProperty(SupportsGet = true)] public bool Known { get; set; }

    public bool MayAssess => AccessTable.Allows(Act.AssessmentRead, Actor.Hat);

    public bool MayCorrect => AccessTable.Allows(Act.PersonCorrect, Actor.Hat);

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await act.Run(Actor, id, Stop), opened => Opened = opened);
}
