using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

[Needs(Act.IncidentCorrect)]
public sealed class CorrectIncidentPage(CorrectIncident correct, ReadIncident read, Programme programme) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    [FromRoute] public Guid Incident { get; set; }
    [BindProperty] public IncidentFix Input { get; set; } = new();
    [BindProperty] public uint Version { get; set; }
    public IncidentView View { get; private set; } = null!;

    public Refusal? InTheWay => View.Incident.InTheWayOfChanging(Actor.Account, Actor.Hat is Role.Coordinator);

    /// <summary>Those that are written down here, and the one that stands there.</summary>
    public IEnumerable<IncidentCategory> Categories => programme.Safety.Categories.Union([View.Incident.Category]);

    public async Task<IActionResult> OnGetAsync()
    {
        var page = await Same();
        if (View?.Incident is not { } it) return page;
        var happened = it.HappenedAt.Local();
        (Input, Version) = (new() { Category = it.Category, Day = DateOnly.FromDateTime(happened), Time = TimeOnly.FromDateTime(happened), Place = it.Place }, it.Version);
        return page;
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await correct.Run(Actor, Id, Incident, Input, Version, Stop), _ => Redirect($"/mentorships/{Id}/incidents/{Incident}"), Newer)
        : await Again(Same);

    private async Task<IActionResult> Newer()
    {
        var page = await Same();
        if (View is not null) Version = View.Incident.Version;
        return page;
    }

    private async Task<IActionResult> Same() => Show(await read.Run(Actor, Act.IncidentCorrect, Id, Incident, Stop), view => View = view);
}
