using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Asking;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.People;
using BackOnTrack.Features.Plans;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>
/// One meeting on paper. The mentor carries it into a place where pockets are emptied: no name of anybody, no number of a file,
/// nothing of the programme, and no word of somebody's that others should not read.
/// </summary>
/// <param name="Room">Where in the house, as the mentor wrote it; null when it is not fit for the paper.</param>
/// <param name="LeftOut">Something was not fit for the paper and stands only on the screen.</param>
/// <param name="Permit">Until when the permit lasts that the visit rests on.</param>
/// <param name="Conditions">On what conditions the establishment lets the mentor in.</param>
/// <param name="ConditionsElsewhere">There are conditions, and they are not fit for the paper: it says so, and where they stand.</param>
/// <param name="Before">Restrictions of the day, and what may be brought in.</param>
/// <param name="Unmet">What stands in the way of it now.</param>
public sealed record DayPaper(Appointment Planned, string? Place, string? Room, bool LeftOut, DateOnly? Permit, string? Conditions, bool ConditionsElsewhere, BeforeTheWay Before, IReadOnlyList<Refusal> Unmet, string Code);

internal static class Papers
{
    extension(Tx tx)
    {
        /// <summary>The paper of a meeting whose sealed texts are open.</summary>
        public async Task<DayPaper> PaperOf(Appointment planned, CancellationToken stop)
        {
            var room = planned.Place?.Text;
            var permit = await tx.PermitFor(planned, stop);
            var conditions = permit?.Conditions?.Text;
            var names = room is null && conditions is null ? [] : await tx.NamesIn(planned, stop);
            var (fit, mayStand) = (room is null || FitForOthersEyes.IsFit([room], names), conditions is not null && FitForOthersEyes.IsFit([conditions], names));
            var place = (await tx.PlacesOf([planned.Establishment], stop)).Name(planned.Establishment);
            return new(planned, place, fit ? room : null, !fit, permit?.Until, mayStand ? conditions : null, conditions is not null && !mayStand, await tx.BeforeTheWayTo(planned, stop), await tx.Unmet(planned, stop), SheetCode.Shown(SheetCode.Of(planned.Id)));
        }

        /// <summary>What must not stand on it: every part of the mentee's name, and the surnames of the mentors.</summary>
        private async Task<IReadOnlyList<string>> NamesIn(Appointment planned, CancellationToken stop)
        {
            var mentee = await tx.Open(await tx.Mentees.AsNoTracking().SingleAsync(m => m.Id == planned.Mentee, stop), stop);
            return [mentee.Reference, .. mentee.Name.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries), .. await MentorSurnames.Of(tx, planned.Mentorship, stop)];
        }
    }
}
