using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.ReadHistory;

[Needs(Act.MentorshipRead)]
public sealed class ReadHistoryPage(ReadHistory read) : BotPage
{
    public MentorshipHistory History { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), history => History = history);
}
