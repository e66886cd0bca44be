using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Relationship;

/// <summary>It was answered for somebody else, or not meant at all.</summary>
[Needs(Act.MirrorAnswer)]
public sealed class VoidMirrorPage(ReadMirror read, VoidMirror act, Words words) : OneMirrorPage(read, words)
{
    public Task<IActionResult> OnGet() => LoadMirror(it => Input.Version = it.Now.Mirror.Version);

    public async Task<IActionResult> OnPost() => await Answer(await act.Run(Actor, Id, MirrorId, Input.Why, Input.Version, Stop), _ => Redirect(Back), () => LoadMirror());
}
