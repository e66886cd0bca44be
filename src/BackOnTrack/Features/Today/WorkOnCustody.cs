using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Features.Custody;

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
                    && !tx.Set<CourtDate>().Any(c => c.Mentee == p.Mentee && c.Mistake == null && c.ReplacedBy == null && c.On >= today && c.On <= today.AddDays(tx.Programme.Custody.RemandReview)))
                .Select(p => new WorkRow { Record = p.Mentee, Mentee = p.Mentee, Due = p.From.AddDays(tx.Programme.Custody.RemandReview) }),
            row => $"/mentees/{row.Record}/custody/court-date"),

        new("TransferDue", [Role.Coordinator], (tx, today) => tx.CustodyTransfers
                .Where(t => t.On <= today && t.ArrivedOn == null && t.CalledOffOn == null && t.Mistake == null)
                .Select(t => new WorkRow { Record = t.Id, Mentee = t.Mentee, Within = t.Mentee, Due = t.On }),
            row => $"/mentees/{row.Within}/custody/transfers/{row.Record}/arrived"),

        new("RestrictionEnds", [Role.Coordinator], (tx, today) => tx.ContactRestrictions
                .Where(r => r.Until >= today && r.Until <= today.AddDays(tx.Programme.Custody.RestrictionEnds) && r.LiftedOn == null && r.Mistake == null)
                .Select(r => new WorkRow { Record = r.Id, Mentee = r.Mentee, Within = r.Mentee, Due = r.Until!.Value }),
            row => $"/mentees/{row.Within}/custody"),
    ];
}
