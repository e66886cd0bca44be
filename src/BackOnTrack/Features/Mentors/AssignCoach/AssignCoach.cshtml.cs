using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentors.AssignCoach;

[Needs(Act.CoachAssign)]
public sealed class AssignCoachPage(AssignCoach assign, ListCoaches list, ReadMentor.ReadMentor read) : BotPage
{
    [BindProperty] public CoachInput Input { get; set; } = new();
    public ReadMentor.MentorSheet Sheet { get; private set; } = null!;
    public IReadOnlyList<Colleague> Coaches { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var page = await Same(id);
        if (Sheet?.Coach is { } now) Input = new() { Coach = now.Coach, Deputy = now.Deputy };
        return page;
    }

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await assign.Run(Actor, id, Input, Stop), _ => Redirect($"/mentors/{id}"), () => Same(id))
        : await Again(() => Same(id));

    private async Task<IActionResult> Same(Guid id)
    {
        var page = Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
        if (Sheet is not null && (await list.Run(Actor, Stop)).Accepted(out var coaches, out _)) Coaches = coaches;
        return page;
    }
}
