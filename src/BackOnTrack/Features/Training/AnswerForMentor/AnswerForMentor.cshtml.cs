using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.SeatAnswerFor)]
public sealed class AnswerForMentorPage(AnswerForMentor answer, ReadSeat read) : BotPage
{
    [BindProperty] public AnswerForInput Input { get; set; } = new();
    public Invitation Invitation { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), found => Invitation = found);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await answer.Run(Actor, id, Input, Stop), cohort => Redirect($"/training/cohorts/{cohort}"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
