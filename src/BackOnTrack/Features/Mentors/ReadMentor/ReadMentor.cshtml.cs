using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentors.ReadMentor;

[Needs(Act.MentorRead)]
public sealed class ReadMentorPage(ReadMentor read) : BotPage
{
    public MentorSheet Sheet { get; private set; } = null!;

    /// <summary>Of somebody who left nothing is written anew.</summary>
    public bool MayChange => May(Act.MentorChange) && Sheet.Mentor.State != Domain.Mentors.MentorState.Left;
    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
}
