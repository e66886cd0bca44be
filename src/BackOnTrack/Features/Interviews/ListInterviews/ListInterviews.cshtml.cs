using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Interviews;

[Needs(Act.InterviewRead)]
public sealed class ListInterviewsPage(ListInterviews list) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int P { get; set; } = 1;

    public InterviewPage Found { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, P, Stop), found => Found = found);
}
