using BackOnTrack.Access;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Release;

/// <summary>What the municipality takes over, in writing.</summary>
[Needs(Act.ReleaseHandoverWrite)]
public sealed class WriteReleaseHandoverPage(WriteReleaseHandover write, ReadRelease read) : ReleasePage(read)
{
    [BindProperty] public HandoverWords Input { get; set; } = new();
    protected override (string, Guid)? Form => (ReleaseForms.Handover, Id);

    public async Task<IActionResult> OnGet()
    {
        var page = await LoadBegun();
        Input.Words = Sheet?.Handover?.Words.Text;
        Restore(Sheet?.Typed);
        return page;
    }

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await write.Run(Actor, Id, Input.Words, Stop), _ => Redirect($"{Back}/summary"), () => LoadBegun())
        : await Again(() => LoadBegun());
}

/// <summary>The words.</summary>
public sealed class HandoverWords
{
    public string? Words { get; set; }
}
