using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Calendar;

/// <summary>The address for one's own calendar: made, made anew, looked at.</summary>
[Needs(Act.OwnAccountChange)]
public sealed class KeepFeedPage(KeepFeed keep, ReadFeed read) : BotPage
{
    public OwnFeed? Feed { get; private set; }
    public string Address => $"{Request.Scheme}://{Request.Host}{Feed?.Path}";

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Stop), feed => Feed = feed);

    public async Task<IActionResult> OnPostAsync() => await Answer(await keep.Run(Actor, Stop), _ => Redirect("/account/calendar"), OnGetAsync);
}
