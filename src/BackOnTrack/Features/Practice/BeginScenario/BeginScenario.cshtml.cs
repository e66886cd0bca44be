using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.AdoptionWrite)]
public sealed class BeginScenarioPage(BeginScenario begin) : BotPage
{
    [BindProperty] public ScenarioInput Input { get; set; } = new();

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await begin.Run(Actor, Input, Stop), id => Redirect($"/scenarios/{id}/edit"), () => Task.FromResult(OnGet()))
        : await Again(() => Task.FromResult(OnGet()));
}
