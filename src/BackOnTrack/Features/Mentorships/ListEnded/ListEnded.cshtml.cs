using BackOnTrack.Access;
using BackOnTrack.Features.Mentorships.ListMentorships;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.ListEnded;

[Needs(Act.MentorshipList)]
public sealed class ListEndedPage(ListEnded list) : BotPage
{
    public EndedList List { get; private set; } = new([], null);

    public async Task<IActionResult> OnGetAsync(string? after) => Show(await list.Run(Actor, ListKey.Parse(after), Stop), found => List = found);
}
