using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Relationship;

/// <summary>A page of the mentor's own view of one mentorship.</summary>
public abstract class MirrorPage(ReadMirror read, Words words) : ItemsPage(words)
{
    [FromRoute] public Guid Id { get; set; }
    public MirrorOverview Overview { get; private set; } = null!;
    public string Back => $"/mentorships/{Id}/relationship/mirror";
    public override string Items => "Relationship.Mirror";

    protected async Task<IActionResult> Load(Action<MirrorOverview>? fill = null) => Show(await read.Run(Actor, Id, Stop), overview =>
    {
        Overview = overview;
        fill?.Invoke(overview);
    });
}

/// <summary>A page about one mirror that counts.</summary>
public abstract class OneMirrorPage(ReadMirror read, Words words) : MirrorPage(read, words)
{
    [FromRoute(Name = "relationship_mirror")] public Guid MirrorId { get; set; }
    public MirrorSheet Mirror => Overview.Of(MirrorId)!;

    protected async Task<IActionResult> LoadMirror(Action<MirrorSheet>? fill = null)
    {
        var page = await Load();
        if (Overview?.Of(MirrorId) is not { } mirror) return NotFound();
        fill?.Invoke(mirror);
        return page;
    }
}
