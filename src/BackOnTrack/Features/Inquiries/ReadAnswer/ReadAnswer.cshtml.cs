using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Inquiries.ReadAnswer;

/// <summary>The confirmation, and later the answer, under the same address.</summary>
[Needs(Act.InquiryOutcomeRead)]
public sealed class ReadAnswerPage(ReadAnswer act) : BotPage
{
    public Answered Answered { get; private set; } = null!;

    /// <summary>Set when somebody was led here instead of making a second one.</summary>
    [BindProperty(SupportsGet = true)] public bool Known { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await act.Run(Actor, id, Stop), answered => Answered = answered);
}
