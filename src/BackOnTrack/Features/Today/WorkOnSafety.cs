using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Features.Safety;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Today;

/// <summary>What asks for an answer first: incidents and duties that nobody has acknowledged; then what follows from them, disclosures, and deadlines that have passed.</summary>
internal static class WorkOnSafety
{
    public static readonly Work[] All =
    [
        new("DutyToAcknowledge", [Role.Coordinator, Role.Coach], (tx, today) =>
            {
                var duties = tx.Duties;
                return from c in tx.SafetyCalls where c.Account == tx.Actor.Account && c.Cause == CallCause.Duty && c.AcknowledgedAt == null
                       join d in duties on c.Subject equals d.Id where d.AcknowledgedAt == null && d.EndedAt == null
                       select new WorkRow { Record = d.Id, Within = d.Mentorship, Mentee = d.Mentee, About = ServiceDay.Of(d.AskedAt, Clock.Zone.Id), Due = ServiceDay.Of(c.AskedAt, Clock.Zone.Id) };
            },
            row => $"/mentorships/{row.Within}/duties/{row.Record}/acknowledge"),

        new("IncidentToAcknowledge", [Role.Coordinator, Role.Coach], (tx, today) =>
            {
                var incidents = tx.Incidents;
                return from c in tx.SafetyCalls where c.Account == tx.Actor.Account && c.Cause == CallCause.Incident && c.AcknowledgedAt == null
                       join i in incidents on c.Subject equals i.Id where i.AcknowledgedAt == null && i.WithdrawnAt == null
                       select new WorkRow { Record = i.Id, Within = i.Mentorship, Mentee = i.Mentee, About = ServiceDay.Of(i.HappenedAt, Clock.Zone.Id), Due = ServiceDay.Of(c.AskedAt, Clock.Zone.Id) };
            },
            row => $"/mentorships/{row.Within}/incidents/{row.Record}/acknowledge"),

        new("IncidentNoticeToRead", [Role.Security], (tx, today) =>
            {
                var places = tx.Set<Establishment>();
                return tx.IncidentNotices.Where(n => n.ReadAt == null).Select(n => new WorkRow
                {
                    Record = n.Id, Label = places.Where(e => e.Id == n.Establishment).Select(e => e.Name).FirstOrDefault() ?? "·",
                    About = ServiceDay.Of(n.HappenedAt, Clock.Zone.Id), Due = ServiceDay.Of(n.ToldAt, Clock.Zone.Id),
                });
            },
            row => "/security/incidents"),

        new("DutyToRecord", [Role.Coordinator, Role.Mentor], (tx, today) => tx.Duties.Where(d => d.EndedAt == null && (d.State == DutyState.Acknowledged || d.State == DutyState.PassedOn))
                .Select(d => new WorkRow { Record = d.Id, Within = d.Mentorship, Mentee = d.Mentee, About = ServiceDay.Of(d.AskedAt, Clock.Zone.Id), Due = d.PassedOnOn ?? ServiceDay.Of(d.AskedAt, Clock.Zone.Id) }),
            row => $"/mentorships/{row.Within}/duties/{row.Record}"),

        new("IncidentToFollowUp", [Role.Coordinator, Role.Mentor], (tx, today) => tx.Incidents.Where(i => i.FollowedUpOn == null && i.WithdrawnAt == null && i.FollowUpOwner == tx.Actor.Account && i.FollowUpBy <= today.AddDays(tx.Programme.Work.Ahead))
                .Select(i => new WorkRow { Record = i.Id, Within = i.Mentorship, Mentee = i.Mentee, About = ServiceDay.Of(i.HappenedAt, Clock.Zone.Id), Due = i.FollowUpBy }),
            row => $"/mentorships/{row.Within}/incidents/{row.Record}/follow-up"),

        new("DoubtsToSettle", [Role.Coordinator, Role.Mentor], (tx, today) =>
            {
                var items = tx.DisclosureItems;
                return tx.Disclosures.Where(d => d.State == ShareState.Prepared && d.PreparedBy == tx.Actor.Account && items.Any(i => i.Disclosure == d.Id && i.Doubt != FactDoubt.None && i.Answer == null))
                    .Select(d => new WorkRow { Record = d.Id, Within = d.Mentorship, Mentee = d.Mentee, About = ServiceDay.Of(d.PreparedAt, Clock.Zone.Id), Due = ServiceDay.Of(d.PreparedAt, Clock.Zone.Id) });
            },
            row => $"/mentorships/{row.Within}/disclosures/{row.Record}/doubts"),

        new("DisclosureToDecide", [Role.Coordinator], (tx, today) => tx.Disclosures.Where(d => d.State == ShareState.Prepared && d.PreparedBy != tx.Actor.Account)
                .Select(d => new WorkRow { Record = d.Id, Within = d.Mentorship, Mentee = d.Mentee, About = ServiceDay.Of(d.PreparedAt, Clock.Zone.Id), Due = ServiceDay.Of(d.PreparedAt, Clock.Zone.Id) }),
            row => $"/mentorships/{row.Within}/disclosures/{row.Record}/decide"),

        new("RecipientToTell", [Role.Coordinator], (tx, today) => tx.RecipientNotices.Where(n => n.ToldOn == null)
                .Select(n => new WorkRow { Record = n.Id, Within = n.Mentorship, Mentee = n.Mentee, About = ServiceDay.Of(n.OwedAt, Clock.Zone.Id), Due = ServiceDay.Of(n.OwedAt, Clock.Zone.Id) }),
            row => $"/mentorships/{row.Within}/told-recipients?notice={row.Record}"),

        new("DeadlinePassed", [Role.Coordinator, Role.Coach], (tx, today) =>
            {
                var mine = tx.Actor.Hat == Role.Coach ? TellFunction.Coach : TellFunction.Coordinator;
                return tx.Deadlines.Where(d => d.DoneOn == null && d.PausedOn == null && d.Due < today && d.Who == mine)
                    .Select(d => new WorkRow { Record = d.Id, Mentee = d.Mentee, About = d.StartedOn, Deadline = d.From, Due = d.Due });
            },
            row => $"/deadlines/{row.Record}"),
    ];
}
