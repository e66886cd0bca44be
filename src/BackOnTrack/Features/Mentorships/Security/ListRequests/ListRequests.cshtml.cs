using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.Security.ListRequests;

[Needs(Act.SecurityRequestList)]
public sealed class ListRequestsPage(ListRequests list) : BotPage
{
    public IReadOnlyList<RequestLine> Lines { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, null, Stop), lines => Lines = lines);
}
