using BackOnTrack.Access;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Release;

/// <summary>The list of one person, apart what waits for others, and what comes at and after the gate.</summary>
[Needs(Act.ReleaseRead)]
public sealed class ShowReleasePage(ReadRelease read) : ReleasePage(read)
{
    public Task<IActionResult> OnGet() => Load();
}
