using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentors.AssignCoach;

[Needs(Act.CoachAssign)]
public sealed class AssignCoachPage(AssignCoach assign, OfferCoaches offer, ReadMentor.ReadMentor read) : BotPage
{
    [BindProperty] public CoachInput Input { get; set; } = new();
    public ReadMentor.MentorSheet Sheet { get; private set; } = null!;
    public CoachOffer Offer { get; private set; } = new([], false, false);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var page = await Same(id);
        if (Sheet?.Coach is { } now) Input = new() { Coach = now.Coach, Deputy = now.Deputy };
        return page;
    }

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await assign.Run(Actor, id, Input, Stop), _ => Redirect($"/mentors/{id}"), () => Same(id))
        : await Again(() => Same(id));

    private async Task<IActionResult> Same(Guid id)
    {
        var page = Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
        if (Sheet is not null && (await offer.Run(Actor, id, Stop)).Accepted(out var found, out _)) Offer = found;
        return page;
    }
}
