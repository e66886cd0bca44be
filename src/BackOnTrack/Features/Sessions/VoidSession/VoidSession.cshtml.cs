using BackOnTrack.Access;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Sessions;

/// <summary>Takes a session out of every count; it cannot be undone, so it stands alone on its page.</summary>
[Needs(Act.SessionVoid)]
public sealed class VoidSessionPage(VoidSession act, ShowFacts show) : BotPage
{
    [FromRoute] public Guid Mentorship { get; set; }
    [FromRoute] public Guid Session { get; set; }
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public uint Version { get; set; }

    public NamedMentorship Head { get; private set; } = null!;
    public Session It { get; private set; } = null!;

    public async Task<IActionResult> OnGet() => Show(await show.Run(Actor, Mentorship, Session, Stop), found =>
    {
        (Head, It) = found;
        if (Request.Method == "GET") Version = It.Version;
    });

    public async Task<IActionResult> OnPost() => await Answer(await act.Run(Actor, Mentorship, Session, Reason, Version, Stop),
        id => Redirect($"/mentorships/{Mentorship}/sessions/{id}"), Newer);

    private async Task<IActionResult> Newer()
    {
        var page = await OnGet();
        if (It is not null) Version = await TakeNewer(Session, nameof(Version), Version, It.Version);
        return page;
    }
}
