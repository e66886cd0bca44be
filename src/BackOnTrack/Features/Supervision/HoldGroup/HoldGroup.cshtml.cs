using BackOnTrack.Access;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Supervision.HoldGroup;

[Needs(Act.GroupSessionHold)]
public sealed class HoldGroupPage(HoldGroup hold, OfferGroup offer) : BotPage
{
    [BindProperty] public GroupInput Input { get; set; } = new();
    public IReadOnlyList<Colleague> Mentors { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => Show(await offer.Run(Actor, Stop), mentors => Mentors = mentors);

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await hold.Run(Actor, Input, Stop), _ => Redirect("/supervision/groups"), OnGetAsync)
        : await Again(OnGetAsync);
}
