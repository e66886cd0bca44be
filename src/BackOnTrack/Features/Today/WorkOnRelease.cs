using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Release;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.Release;

namespace BackOnTrack.Features.Today;

/// <summary>The way out: what is ours to do, apart from it what waits for others, who meets at the gate, and the contacts of the year after.</summary>
internal static class WorkOnRelease
{
    private static readonly MentorshipState[] Open = [MentorshipState.Agreed, MentorshipState.Active, MentorshipState.Tapering, MentorshipState.Paused];

    public static readonly Work[] All =
    [
        new("ReleaseToday", [Role.Mentor, Role.Coordinator], (tx, today) => tx.Mentorships
                .Where(m => Open.Contains(m.State) && m.ReleaseOn <= today && m.ReleaseOn >= today.AddDays(-tx.Programme.Work.Ahead) && !tx.Set<ReleasePath>().Any(p => p.Mentorship == m.Id && p.ReleasedOn != null))
                .Select(m => new WorkRow { Record = m.Id, Mentee = m.Mentee, Due = m.ReleaseOn!.Value }),
            row => $"/mentorships/{row.Record}/release/today/out"),

        new("GatePlanMissing", [Role.Mentor, Role.Coordinator], (tx, today) => tx.Mentorships
                .Where(m => Open.Contains(m.State) && m.ReleaseOn > today && m.ReleaseOn <= today.AddDays(7) && !tx.Set<GatePlan>().Any(g => g.Mentorship == m.Id && g.IsWhole))
                .Select(m => new WorkRow { Record = m.Id, Mentee = m.Mentee, Due = m.ReleaseOn!.Value.AddDays(-7) }),
            row => $"/mentorships/{row.Record}/release/gate"),

        new("ReleaseItemOfMentor", [Role.Mentor], (tx, today) => Due(tx, today, ReleaseOwner.Mentor), row => $"/mentorships/{row.Within}/release/items/{row.Record}"),
        new("ReleaseItemOfCoordinator", [Role.Coordinator], (tx, today) => Due(tx, today, ReleaseOwner.Coordinator), row => $"/mentorships/{row.Within}/release/items/{row.Record}"),

        // Shown apart and as theirs: nobody of ours, and least of all the mentee, is late with it.
        new("ReleaseWaitsForOthers", [Role.Coordinator, Role.Mentor], (tx, today) => tx.ReleaseItems
                .Where(i => i.State == ReleaseItemState.Open && !i.IfWished && i.Due < today && (i.WaitsFor != null || (i.Owner != ReleaseOwner.Mentor && i.Owner != ReleaseOwner.Coordinator)))
                .Where(i => tx.Set<Mentorship>().Any(m => m.Id == i.Mentorship && Open.Contains(m.State)))
                .Select(i => new WorkRow { Record = i.Id, Within = i.Mentorship, Mentee = i.Mentee, Point = i.Area, Due = i.Due!.Value }),
            row => $"/mentorships/{row.Within}/release/items/{row.Record}"),

        new("ReleaseLookAgain", [Role.Mentor], (tx, today) => tx.ReleaseItems.Where(i => i.LookAgain && i.State == ReleaseItemState.Open)
                .Select(i => new WorkRow { Record = i.Id, Within = i.Mentorship, Mentee = i.Mentee, Point = i.Area, Due = today }),
            row => $"/mentorships/{row.Within}/release/items/{row.Record}/owner"),

        new("ReleaseContactDue", [Role.Mentor, Role.Coordinator], (tx, today) => tx.ReleaseContacts.Where(c => c.HeldOn == null && c.Due <= today.AddDays(tx.Programme.Work.Ahead) && tx.Set<ReleasePath>().Any(p => p.Mentorship == c.Mentorship && p.ReleasedOn != null))
                .Where(c => tx.Set<Mentorship>().Any(m => m.Id == c.Mentorship && Open.Contains(m.State)))
                .Select(c => new WorkRow { Record = c.Id, Within = c.Mentorship, Mentee = c.Mentee, About = c.Due, Due = c.Due }),
            row => $"/mentorships/{row.Within}/release/contacts/{row.Record}"),
    ];

    private static IQueryable<WorkRow> Due(Data.Tx tx, DateOnly today, ReleaseOwner owner) => tx.ReleaseItems
        .Where(i => i.State == ReleaseItemState.Open && !i.IfWished && i.Owner == owner && i.WaitsFor == null && i.Due <= today.AddDays(tx.Programme.Work.Ahead))
        .Where(i => tx.Set<Mentorship>().Any(m => m.Id == i.Mentorship && Open.Contains(m.State)))
        .Select(i => new WorkRow { Record = i.Id, Within = i.Mentorship, Mentee = i.Mentee, Point = i.Area, Due = i.Due!.Value });
}
