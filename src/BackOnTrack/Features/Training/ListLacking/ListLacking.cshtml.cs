using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.TrainingRead)]
public sealed class ListLackingPage(ListLacking list, Curriculum curriculum) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;

    public LackingPage Mentors { get; private set; } = null!;
    public int DaysInAll => curriculum.Days.Count;

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, Number, Stop), mentors => Mentors = mentors);
}
