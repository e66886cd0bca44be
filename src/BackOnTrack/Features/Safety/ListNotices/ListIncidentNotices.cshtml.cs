using BackOnTrack.Access;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

[Needs(Act.IncidentNoticeRead)]
public sealed class ListIncidentNoticesPage(ListIncidentNotices list, MarkIncidentNotice mark) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;
    [BindProperty] public Guid? Notice { get; set; }
    public IReadOnlyList<NoticeRow> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, Math.Max(1, Number), Stop), rows => Rows = rows);

    public async Task<IActionResult> OnPostAsync() => await Answer(await mark.Run(Actor, Notice, Stop), _ => Redirect("/security/incidents"), OnGetAsync);
}
