using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

/// <summary>The topic map: what the days of the training cover, and who gives them.</summary>
[Needs(Act.CourseRead)]
public sealed class ReadCurriculumPage(Curriculum curriculum) : BotPage
{
    public Curriculum Curriculum => curriculum;
    public Guid Me => Actor.Account;
    public bool IsMentor => Actor.Hat == Role.Mentor;
    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public IActionResult OnGet() => Page();
}
