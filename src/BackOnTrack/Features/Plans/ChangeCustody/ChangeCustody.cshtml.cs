using BackOnTrack.Access;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackOnTrack.Features.Plans;

/// <summary>Where the mentee is now, and when release is expected.</summary>
[Needs(Act.MentorshipMove)]
public sealed class ChangeCustodyPage(ChangeCustody change, OfferCustody offer, ReadHead read, Words words) : BotPage
{
    [BindProperty] public CustodyInput Input { get; set; } = new();
    public CustodyOffer Offer { get; private set; } = null!;

    public IEnumerable<Choice> Places => Offer.Places.Select(p => new Choice($"{p.Id}", p.Name)).Prepend(new("", words["Plans.Choice.Outside"]));

    public async Task<IActionResult> OnGet(Guid id)
    {
        var page = await Load(id);
        if (page is PageResult) Input = new() { Establishment = Offer.Head.Mentorship.Establishment, ReleaseOn = Offer.Head.Mentorship.ReleaseOn };
        return page;
    }

    public async Task<IActionResult> OnPost(Guid id) => ModelState.IsValid
        ? await Answer(await change.Run(Actor, id, Input, Stop), _ => Redirect($"/mentorships/{id}"), () => Load(id))
        : await Again(() => Load(id));

    private async Task<IActionResult> Load(Guid id)
    {
        if (!(await read.Run(Actor, id, Stop)).Accepted(out var head, out _) || !head.Mentorship.PlanIsOpen()) return NotFound();
        return Show(await offer.Run(Actor, head, Stop), found => Offer = found);
    }
}
