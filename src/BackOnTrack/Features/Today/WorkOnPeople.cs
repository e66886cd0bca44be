using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Today;

/// <summary>Files that were opened in an emergency and that nobody else has looked at. By the name of whoever opened them: whoever protects data knows nobody else.</summary>
internal static class WorkOnPeople
{
    public static readonly Work[] All =
    [
        new("OpeningToReview", [Role.DataProtection, Role.Coordinator], (tx, today) => tx.Set<EmergencyOpening>().Where(o => o.ReviewedAt == null && o.Account != tx.Actor.Account)
                .Select(o => new WorkRow
                {
                    Record = o.Id, Due = ServiceDay.Of(o.ReviewBy, Clock.Zone.Id), About = ServiceDay.Of(o.OpenedAt, Clock.Zone.Id),
                    Label = tx.Set<Account>().Where(a => a.Id == o.Account).Select(a => a.DisplayName).FirstOrDefault(),
                }),
            row => $"/emergency-openings/{row.Record}"),
    ];
}
