using BackOnTrack.Domain;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships;

/// <summary>A page with one form about one mentorship: shows the head, answers the form, goes back to the mentorship.</summary>
public abstract class HeadPage(ReadHead read) : DraftedPage
{
    [FromRoute] public Guid Id { get; set; }
    public MentorshipHead Head { get; private set; } = null!;

    /// <summary>The name under which the form keeps what is typed; null where it keeps nothing.</summary>
    protected virtual string? Form => null;
    public override string DraftAddress => DraftPlace.At(Head.Mentorship.Mentee, Form!, Id);

    /// <summary>The form with what was typed on it and not sent.</summary>
    public virtual async Task<IActionResult> OnGetAsync()
    {
        var page = await Same();
        Restore(Head?.Typed);
        return page;
    }

    protected async Task<IActionResult> Same() => Show(await read.Run(Actor, Id, Stop, Form), head => Head = head);

    /// <summary>Runs the act when what was typed can be read.</summary>
    protected async Task<IActionResult> Do<T>(Func<Task<Outcome<T>>> act) => ModelState.IsValid
        ? await Answer(await act(), _ => Redirect($"/mentorships/{Id}"), Same)
        : await Again(Same);
}
