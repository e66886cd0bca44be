using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Custody;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Today;

/// <summary>Releases that are here or overdue, a remand no court looks at in time, transfers that should have arrived, restrictions that end.</summary>
internal static class WorkOnCustody
{
    public static readonly Work[] All =
    [
        new("ReleasePassed", [Role.Coordinator], (tx, today) => tx.ReleaseExpectations
                .Where(r => r.On < today && r.ReplacedOn == null && r.Mistake == null)
                .Select(r => new WorkRow { Record = r.Mentee, Mentee = r.Mentee, Due = r.On!.Value }),
            row => $"/mentees/{row.Record}/custody/status"),

        new("NoCourtDate", [Role.Coordinator], (tx, today) => tx.CustodyPeriods
                .Where(p => p.Until == null && p.Mistake == null && p.Status == CustodyStatus.Remand
                    && !tx.Set<CourtDate>().Any(c => c.Mentee == p.Mentee && c.Mistake == null && c.ReplacedBy == null && c.CalledOffOn == null && c.On >= today && c.On <= today.AddDays(tx.Programme.Custody.RemandReview)))
                .Select(p => new WorkRow { Record = p.Mentee, Mentee = p.Mentee, Due = p.From.AddDays(tx.Programme.Custody.RemandReview) }),
            row => $"/mentees/{row.Record}/custody/court-date"),

        new("TransferDue", [Role.Coordinator], (tx, today) => tx.CustodyTransfers
                .Where(t => t.On <= today && t.ArrivedOn == null && t.CalledOffOn == null && t.Mistake == null)
                .Select(t => new WorkRow { Record = t.Id, Mentee = t.Mentee, Within = t.Mentee, Due = t.On }),
            row => $"/mentees/{row.Within}/custody/transfers/{row.Record}/arrived"),

        // Contact that cannot be had is no lateness: it is said once, with its reason.
        new("GapToJustify", [Role.Mentor, Role.Coordinator], (tx, today) =>
            {
                var running = tx.Mentorships;
                return from r in tx.ContactRestrictions
                       where (r.Kind == RestrictionKind.VisitsRefused || r.Kind == RestrictionKind.Isolation) && r.Mistake == null && r.From <= today && (r.Until == null || r.Until >= today) && (r.LiftedOn == null || r.LiftedOn > today)
                       join m in running on r.Mentee equals m.Mentee
                       where Moves.Meeting.Contains(m.State) && !tx.Set<ContactGap>().Any(g => g.Mentorship == m.Id && g.From <= today && (g.Until == null || g.Until >= today))
                       select new WorkRow { Record = r.Id, Within = m.Id, Mentee = r.Mentee, Due = r.From.AddDays(tx.Programme.Custody.RestrictionEnds) };
            },
            row => $"/mentorships/{row.Within}/gaps/new?restriction={row.Record}"),

        // Whoever was moved is met nowhere until the new place lets the mentor in.
        new("PermitMissing", [Role.Coordinator], (tx, today) =>
            {
                var running = tx.Mentorships;
                return from p in tx.MentorPeriods
                       where p.Until == null
                       join m in running on p.Mentorship equals m.Id
                       where Moves.Meeting.Contains(m.State) && tx.Set<Establishment>().Any(e => e.Id == m.Establishment && e.Kind != EstablishmentKind.ProbationOffice)
                           && !tx.Set<MentorPermit>().Any(x => x.Mentor == p.Mentor && x.Establishment == m.Establishment && (x.State == PermitState.Applied || (x.State == PermitState.Granted && x.Until >= today)))
                       let since = tx.Set<CustodyPeriod>().Where(c => c.Mentee == m.Mentee && c.Until == null && c.Mistake == null).Max(c => (DateOnly?)c.From)
                       select new WorkRow { Record = p.Mentor, Within = m.Id, Mentee = m.Mentee, Due = (since ?? p.From).AddDays(tx.Programme.Custody.RestrictionEnds) };
            },
            row => $"/mentors/{row.Record}/permits/apply"),

        new("RestrictionEnds", [Role.Coordinator], (tx, today) => tx.ContactRestrictions
                .Where(r => r.Until >= today && r.Until <= today.AddDays(tx.Programme.Custody.RestrictionEnds) && r.LiftedOn == null && r.Mistake == null)
                .Select(r => new WorkRow { Record = r.Id, Mentee = r.Mentee, Within = r.Mentee, Due = r.Until!.Value }),
            row => $"/mentees/{row.Within}/custody"),
    ];
}
