using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.ListMentorships;

[Needs(Act.MentorshipList)]
public sealed class ListMentorshipsPage(ListMentorships list, TimeProvider clock) : BotPage
{
    public MentorshipList List { get; private set; } = new([], null);
    public DateOnly Today { get; } = clock.Today();
    public bool IsCoordinator => Actor.Hat == Role.Coordinator;

    public async Task<IActionResult> OnGetAsync(string? after) => Show(await list.Run(Actor, ListKey.Parse(after), Stop), found => List = found);
}
