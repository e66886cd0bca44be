using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Notices;

/// <summary>The button beside a notice.</summary>
[Needs(Act.NoticeRead)]
public sealed class MarkNoticePage(MarkNotice act) : BotPage
{
    public async Task<IActionResult> OnPostAsync(Guid notice) => await Answer(await act.Run(Actor, notice, Stop), _ => Redirect("/"), () => Task.FromResult<IActionResult>(NotFound()));
}
