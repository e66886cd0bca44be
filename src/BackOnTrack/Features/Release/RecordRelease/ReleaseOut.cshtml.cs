using BackOnTrack.Access;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Release;

/// <summary>First of all: that somebody comes out. It raises the alarm, and leads on to one thing at a time.</summary>
[Needs(Act.ReleaseRecord)]
public sealed class ReleaseOutPage(RecordRelease record, ReadRelease read) : ReleasePage(read)
{
    [BindProperty] public ReleaseOutInput Input { get; set; } = new();

    public async Task<IActionResult> OnGet()
    {
        var page = await Offer();
        if (Sheet is not null) Input.ReleasedOn = Sheet.Today;
        return page;
    }

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await record.Run(Actor, Id, Input.ReleasedOn, Stop), _ => Redirect($"{Back}/today/who"), Offer)
        : await Again(Offer);

    private async Task<IActionResult> Offer()
    {
        var page = await Load();
        return Sheet is not null && (Sheet.IsReleased || Sheet.Mentorship.IsClosed) ? NotFound() : page;
    }
}

/// <summary>On which day.</summary>
public sealed class ReleaseOutInput
{
    public DateOnly? ReleasedOn { get; set; }
}
