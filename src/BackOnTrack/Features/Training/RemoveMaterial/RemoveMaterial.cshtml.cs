using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.MaterialAdd)]
public sealed class RemoveMaterialPage(RemoveMaterial remove) : BotPage
{
    public async Task<IActionResult> OnPostAsync(Guid id) => await Answer(await remove.Run(Actor, id, Stop),
        cohort => Redirect(cohort == Guid.Empty ? "/training/cohorts" : $"/training/cohorts/{cohort}/materials"), () => Task.FromResult<IActionResult>(NotFound()));
}
