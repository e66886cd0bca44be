using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Relationship;

/// <summary>What the mentee answered about working together, for those who may read it; never for a mentor.</summary>
[Needs(Act.RelationshipRead)]
public sealed class ShowRelationshipPage(ReadRelationship read, Words words) : RelationshipPage(read, words)
{
    public bool MayRecord => AccessTable.Allows(Act.RelationshipRecord, Actor.Hat) && !Sheet.IsShut && !Sheet.Mentorship.IsClosed && Sheet.Mentorship.FirstMeetingOn is not null;
    public bool MayMirror => AccessTable.Allows(Act.MirrorRead, Actor.Hat) && !Sheet.IsShut;

    public async Task<IActionResult> OnGet() => await Load();
}
