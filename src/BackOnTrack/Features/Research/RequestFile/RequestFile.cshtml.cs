using BackOnTrack.Access;
using BackOnTrack.Domain.Research;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Research;

[Needs(Act.ResearchRequest)]
public sealed class RequestFilePage(RequestFile request, OfferRequest offer, Words words, TimeProvider clock) : BotPage
{
    [BindProperty] public ResearchInput Input { get; set; } = new();

    public IReadOnlyList<Recipient> Bodies { get; private set; } = [];

    public IEnumerable<Choice> Years => ResearchCatalogue.Years(clock.Today()).Select(y => new Choice($"{y}", $"{y}"));

    /// <summary>The ways to show a variable; chosen none, it is not in the file.</summary>
    public IEnumerable<Choice> Widths(string variable) => ResearchCatalogue.Of(variable).Widths.Select(w => new Choice($"{w}", words[$"Research.Width.{variable}.{w}"]));

    public async Task<IActionResult> OnGetAsync() => Show(await offer.Run(Actor, Stop), bodies => Bodies = bodies);

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await request.Run(Actor, Input, Stop), id => Redirect($"/research/{id}"), OnGetAsync)
        : await Again(OnGetAsync);
}
