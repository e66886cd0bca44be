using BackOnTrack.Data;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Policies;
using BackOnTrack.Domain;
using BackOnTrack.Features.Policies;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Today;

/// <summary>Texts in force that a mentor has not acknowledged, a changed one anew.</summary>
internal static class WorkOnPolicies
{
    /// <summary>Days a mentor has to read one, from the day it is there for them: whoever enters later finds the older texts on that day.</summary>
    private const int ToRead = 14;

    public static readonly Work[] All =
    [
        new("PolicyToAcknowledge", [Role.Mentor], (tx, today) => tx.Policies
                .Where(p => p.EndedAt == null && tx.Set<Mentor>().Any(m => m.Id == tx.Actor.Account && m.State != MentorState.Left)
                    && !tx.Set<PolicyAcknowledgement>().Any(a => a.Policy == p.Id && a.Mentor == tx.Actor.Account))
                .Select(p => new
                {
                    p.Id, p.Title, Written = ServiceDay.Of(p.WrittenAt, Clock.Zone.Id),
                    Entered = tx.Set<CorpsPeriod>().Where(c => c.Mentor == tx.Actor.Account && c.Until == null).Max(c => c.From),
                })
                .Select(p => new WorkRow { Record = p.Id, Due = (p.Entered > p.Written ? p.Entered.Value : p.Written).AddDays(ToRead), Label = p.Title }),
            row => $"/policies/{row.Record}"),
    ];
}
