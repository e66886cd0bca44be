using BackOnTrack.Data;
using BackOnTrack.Domain.Claims;
using BackOnTrack.Domain;
using BackOnTrack.Features.Claims;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Today;

/// <summary>Hours and money: claims that wait for a decision, those that came back, and those to be taken back.</summary>
internal static class WorkOnClaims
{
    public static readonly Work[] All =
    [
        new("ClaimToDecide", [Role.Coordinator], (tx, today) =>
            {
                var mentors = tx.Mentors;
                return from c in tx.Claims where c.State == ClaimState.Sent && c.Mentor != tx.Actor.Account join m in mentors on c.Mentor equals m.Id
                       select new WorkRow { Record = c.Id, Within = m.Id, Label = m.Alias, About = c.Day, Due = ServiceDay.Of(c.SentAt, Clock.Zone.Id).AddDays(tx.Programme.Claims.DaysToDecide) };
            },
            row => $"/mentors/{row.Within}/claims/{row.Record}"),

        // Paid before its session was voided: only a person takes money back.
        new("ClaimToTakeBack", [Role.Coordinator], (tx, today) =>
            {
                var mentors = tx.Mentors;
                return from c in tx.Claims where c.State == ClaimState.Paid && c.SessionVoidedAt != null && c.Mentor != tx.Actor.Account join m in mentors on c.Mentor equals m.Id
                       select new WorkRow { Record = c.Id, Within = m.Id, Label = m.Alias, About = c.Day, Due = ServiceDay.Of(c.SessionVoidedAt!.Value, Clock.Zone.Id).AddDays(tx.Programme.Claims.DaysToDecide) };
            },
            row => $"/mentors/{row.Within}/claims/{row.Record}"),

        new("ClaimSentBack", [Role.Mentor], (tx, today) => tx.Claims.Where(c => c.State == ClaimState.SentBack)
                .Select(c => new WorkRow { Record = c.Session, Within = c.Mentorship, About = c.Day, Due = ServiceDay.Of(c.DecidedAt!.Value, Clock.Zone.Id).AddDays(tx.Programme.Claims.DaysToDecide) }),
            row => $"/mentorships/{row.Within}/sessions/{row.Record}/claim"),
    ];
}
