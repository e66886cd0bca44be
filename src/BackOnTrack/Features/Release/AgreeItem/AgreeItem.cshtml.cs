using BackOnTrack.Access;
using BackOnTrack.Domain.Release;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Release;

/// <summary>Something agreed for this person: what, who, by when.</summary>
[Needs(Act.ReleaseMeetingRecord)]
public sealed class AgreeItemPage(AgreeItem agree, ReadRelease read) : ReleasePage(read)
{
    [BindProperty] public OwnItemInput Input { get; set; } = new();

    protected override (string, Guid)? Form => (ReleaseForms.Agreed, Id);

    public async Task<IActionResult> OnGet()
    {
        var page = await LoadBegun();
        Restore(Sheet?.Typed);
        return page;
    }

    public Task<IActionResult> OnPost() => Do(() => agree.Run(Actor, Id, Input, Stop), () => LoadBegun());
}
