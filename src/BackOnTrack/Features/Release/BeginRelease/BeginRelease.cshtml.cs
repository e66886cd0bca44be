using BackOnTrack.Access;
using BackOnTrack.Domain.Release;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Release;

/// <summary>Which list somebody gets.</summary>
[Needs(Act.ReleaseBegin)]
public sealed class BeginReleasePage(BeginRelease begin, ReadRelease read) : ReleasePage(read)
{
    [BindProperty] public BeginInput Input { get; set; } = new();

    public Task<IActionResult> OnGet() => Offer();

    public Task<IActionResult> OnPost() => Do(() => begin.Run(Actor, Id, Input, Stop), Offer);

    /// <summary>Nothing to begin where the whole list stands.</summary>
    private async Task<IActionResult> Offer()
    {
        var page = await Load();
        return Sheet?.Path is { Kind: ReleaseKind.Whole } ? NotFound() : page;
    }
}
