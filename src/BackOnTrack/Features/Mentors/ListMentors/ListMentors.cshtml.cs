using BackOnTrack.Access;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentors.ListMentors;

[Needs(Act.MentorList)]
public sealed class ListMentorsPage(ListMentors list) : BotPage
{
    public IReadOnlyList<MentorLine> Mentors { get; private set; } = [];
    public IEnumerable<MentorLine> NeedAttention => Mentors.Where(m => m.Needs.Count > 0);
    public bool MayRegister => AccessTable.Allows(Act.MentorRegister, Actor.Hat);

    public static string Kind(MentorState state) => state switch
    {
        MentorState.Available => "success",
        MentorState.Left => "error",
        MentorState.OnLeave => "warning",
        _ => "info",
    };

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, Stop), mentors => Mentors = mentors);
}
