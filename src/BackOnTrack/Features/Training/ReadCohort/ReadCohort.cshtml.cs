using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.CohortRead)]
public sealed class ReadCohortPage(ReadCohort read, Curriculum curriculum) : BotPage
{
    public CohortSheet Sheet { get; private set; } = null!;
    public Curriculum Curriculum => curriculum;
    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);

    public static string Kind(SeatState state) => state switch { SeatState.Accepted => "success", SeatState.Declined or SeatState.Withdrawn => "error", SeatState.Waiting => "warning", _ => "info" };
}
