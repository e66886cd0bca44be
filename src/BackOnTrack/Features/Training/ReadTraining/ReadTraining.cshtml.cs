using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.TrainingRead)]
public sealed class ReadTrainingPage(ReadTraining read, Curriculum curriculum, Programme programme) : BotPage
{
    public TrainingSheet Sheet { get; private set; } = null!;
    public Curriculum Curriculum => curriculum;
    public CorpsRules Rules => programme.Mentors;
    public bool IsOwn => Sheet.Mentor == Actor.Account;
    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);

    public static string Kind(DayStanding standing) => standing switch
    {
        DayStanding.Attended or DayStanding.Credited => "success",
        DayStanding.Missed => "error",
        DayStanding.Planned => "info",
        _ => "warning",
    };
}
