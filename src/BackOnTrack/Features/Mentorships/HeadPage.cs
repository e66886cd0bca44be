using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships;

/// <summary>A page with one form about one mentorship: shows the head, answers the form, goes back to the mentorship.</summary>
public abstract class HeadPage(ReadHead read) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    public MentorshipHead Head { get; private set; } = null!;

    public virtual async Task<IActionResult> OnGetAsync() => await Same();

    protected async Task<IActionResult> Same() => Show(await read.Run(Actor, Id, Stop), head => Head = head);

    /// <summary>Runs the act when what was typed can be read.</summary>
    protected async Task<IActionResult> Do<T>(Func<Task<Outcome<T>>> act) => ModelState.IsValid
        ? await Answer(await act(), _ => Redirect($"/mentorships/{Id}"), Same)
        : await Again(Same);
}
