using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Features.Mentors.RecordCheck;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Recruitment;

[Needs(Act.ApplicantCheck)]
public sealed class RecordApplicationCheckPage(RecordApplicationCheck record, OfferCheck offer, Programme programme) : BotPage
{
    public IReadOnlyList<CheckKind> ForGood => programme.Mentors.ChecksForGood;
    [BindProperty] public CheckInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await offer.Run(Actor, id, Stop), _ => { });

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await record.Run(Actor, id, Input, Stop), _ => Redirect($"/applications/{id}"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
