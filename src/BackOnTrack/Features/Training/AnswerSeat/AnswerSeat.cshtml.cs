using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.SeatAnswer)]
public sealed class AnswerSeatPage(AnswerSeat answer, ReadSeat read, Curriculum curriculum) : BotPage
{
    [BindProperty] public AnswerInput Input { get; set; } = new();
    public Invitation Invitation { get; private set; } = null!;
    public Curriculum Curriculum => curriculum;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var page = await Same(id);
        if (Invitation is not null) Input.Comes = Invitation.Seat.State switch { SeatState.Accepted or SeatState.Waiting => true, SeatState.Declined => false, _ => null };
        return page;
    }

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await answer.Run(Actor, id, Input, Stop), mentor => Redirect($"/mentors/{mentor}/training"), () => Same(id))
        : await Again(() => Same(id));

    private async Task<IActionResult> Same(Guid id) => Show(await read.Run(Actor, id, Stop), found => Invitation = found);
}
