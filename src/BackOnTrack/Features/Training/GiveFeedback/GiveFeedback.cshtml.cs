using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.FeedbackGive)]
public sealed class GiveFeedbackPage(GiveFeedback give, ReadSeat read, Curriculum curriculum) : BotPage
{
    [BindProperty] public FeedbackInput Input { get; set; } = new();
    public Invitation Invitation { get; private set; } = null!;
    public CurriculumModule Module { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, int module) => await Same(id, module);

    public async Task<IActionResult> OnPostAsync(Guid id, int module) => ModelState.IsValid
        ? await Answer(await give.Run(Actor, id, module, Input, Stop), mentor => Redirect($"/mentors/{mentor}/training"), () => Same(id, module))
        : await Again(() => Same(id, module));

    private async Task<IActionResult> Same(Guid id, int module)
    {
        var shown = Show(await read.Run(Actor, id, Stop), found => Invitation = found);
        Module = curriculum.Modules.FirstOrDefault(m => m.Number == module)!;
        return Module is null ? NotFound() : shown;
    }
}
