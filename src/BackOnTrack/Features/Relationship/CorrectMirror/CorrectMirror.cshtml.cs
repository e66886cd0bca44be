using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Relationship;

/// <summary>The mentor meant something else.</summary>
[Needs(Act.MirrorAnswer)]
public sealed class CorrectMirrorPage(ReadMirror read, CorrectMirror act, Words words) : OneMirrorPage(read, words)
{
    public Task<IActionResult> OnGet() => LoadMirror(it => Input.Take(it.Now.Mirror.Date, it.Now.Mirror.Occasion, it.Now.Answers.Select(a => (a.Item, a.Level)), it.Now.Mirror.Version));

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await act.Run(Actor, Id, MirrorId, Input.Says(), Input.Why, Input.Version, Stop), _ => Redirect(Back), () => LoadMirror())
        : await Again(() => LoadMirror());
}
