using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Relationship;

/// <summary>How the mentor sees working together, for the mentor and the coach; the coordinator has no part in it.</summary>
[Needs(Act.MirrorRead)]
public sealed class ShowMirrorPage(ReadMirror read, Words words) : MirrorPage(read, words)
{
    public bool MayAnswer => AccessTable.Allows(Act.MirrorAnswer, Actor.Hat) && !Overview.Mentorship.IsClosed && Overview.Mentorship.FirstMeetingOn is not null;
    public bool MayReadMentee => AccessTable.Allows(Act.RelationshipRead, Actor.Hat);

    public async Task<IActionResult> OnGet() => await Load();
}
