using BackOnTrack.Access;
using BackOnTrack.Domain.Release;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Release;

/// <summary>The meeting before release.</summary>
[Needs(Act.ReleaseMeetingRecord)]
public sealed class RecordReleaseMeetingPage(RecordReleaseMeeting record, ReadRelease read, Words words) : ReleasePage(read)
{
    [BindProperty] public ReleaseMeetingInput Input { get; set; } = new();
    public IEnumerable<Choice> Functions => Choice.From(words, "Release.Owner", Enum.GetValues<ReleaseOwner>());

    public Task<IActionResult> OnGet() => LoadBegun();

    public Task<IActionResult> OnPost() => Do(() => record.Run(Actor, Id, Input, Stop), () => LoadBegun());
}
