using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Release;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.Notices;
using BackOnTrack.Features.Release;

namespace BackOnTrack.Features.Today;

/// <summary>The way out: what is ours to do, apart from it what waits for others, who meets at the gate, and the contacts of the year after.</summary>
internal static class WorkOnRelease
{
    private static readonly MentorshipState[] Open = [.. Moves.Meeting, MentorshipState.Paused];

    private static readonly CustodyStatus[] Inside = [.. Enum.GetValues<CustodyStatus>().Where(status => !status.IsOut())];

    public static readonly Work[] All =
    [
        new("ReleaseToday", [Role.Mentor, Role.Coordinator], (tx, today) => tx.Mentorships
                .Where(m => Open.Contains(m.State) && m.ReleaseOn <= today && m.ReleaseOn >= today.AddDays(-tx.Programme.Work.Ahead) && !tx.Set<ReleasePath>().Any(p => p.Mentorship == m.Id && p.ReleasedOn != null))
                .Select(m => new WorkRow { Record = m.Id, Mentee = m.Mentee, Due = m.ReleaseOn!.Value }),
            row => $"/mentorships/{row.Record}/release/today/out") { Reminds = NoticeKind.WorkUrgent, IsUrgent = true },

        new("GatePlanMissing", [Role.Mentor, Role.Coordinator], (tx, today) => tx.Mentorships
                .Where(m => Open.Contains(m.State) && m.ReleaseOn > today && m.ReleaseOn <= today.AddDays(7) && !tx.Set<GatePlan>().Any(g => g.Mentorship == m.Id && g.IsWhole))
                .Select(m => new WorkRow { Record = m.Id, Mentee = m.Mentee, Due = m.ReleaseOn!.Value.AddDays(-7) }),
            row => $"/mentorships/{row.Record}/release/gate") { Reminds = NoticeKind.WorkDue },

        // On remand one may be out the same day: the kit is asked for a week before it is to stand ready.
        new("ShortKitMissing", [Role.Mentor, Role.Coordinator], (tx, today) => tx.Mentorships
                .Where(m => Open.Contains(m.State) && !tx.Set<ReleasePath>().Any(p => p.Mentorship == m.Id && p.WithdrawnOn == null))
                .Select(m => new
                {
                    m.Id, m.Mentee,
                    Since = tx.Set<CustodyPeriod>().Where(p => p.Mentee == m.Mentee && p.Mistake == null && p.Status == CustodyStatus.Remand
                        && !tx.Set<CustodyPeriod>().Any(o => o.Mentee == p.Mentee && o.Mistake == null && o.Status != CustodyStatus.Remand && o.From >= p.From)).Min(p => (DateOnly?)p.From),
                })
                .Where(m => m.Since <= today.AddDays(7 - tx.Programme.Release.DaysToKit))
                .Select(m => new WorkRow { Record = m.Id, Mentee = m.Mentee, Due = m.Since!.Value.AddDays(tx.Programme.Release.DaysToKit) }),
            row => $"/mentorships/{row.Record}/release/begin") { Reminds = NoticeKind.WorkDue },

        // The list begins a year before, or as soon as somebody is there to begin it.
        new("ReleaseListMissing", [Role.Mentor, Role.Coordinator], (tx, today) => tx.Mentorships
                .Where(m => Open.Contains(m.State) && m.ReleaseOn > today && m.ReleaseOn <= today.AddMonths(12) && m.AgreedOn != null && !tx.Set<ReleasePath>().Any(p => p.Mentorship == m.Id && p.Kind == ReleaseKind.Whole))
                .Select(m => new WorkRow { Record = m.Id, Mentee = m.Mentee, Due = m.AgreedOn > m.ReleaseOn!.Value.AddMonths(-12) ? m.AgreedOn!.Value.AddDays(tx.Programme.Release.DaysToKit) : m.ReleaseOn!.Value.AddMonths(-12) }),
            row => $"/mentorships/{row.Record}/release/begin") { Reminds = NoticeKind.WorkDue },

        // A mentor has said it; what custody still says holds visits, restrictions and the calendar.
        new("ReleaseToConfirm", [Role.Coordinator], (tx, today) => tx.ReleasePaths
                .Where(p => p.ReleasedOn != null && tx.Set<Mentorship>().Any(m => m.Id == p.Mentorship && Open.Contains(m.State))
                    && tx.Set<CustodyPeriod>().Any(c => c.Mentee == p.Mentee && c.Until == null && c.Mistake == null && Inside.Contains(c.Status)))
                .Select(p => new WorkRow { Record = p.Mentee, Mentee = p.Mentee, Due = p.ReleasedOn!.Value }),
            row => $"/mentees/{row.Record}/custody/status") { IsUrgent = true },

        new("ReleaseItemOfMentor", [Role.Mentor], (tx, today) => Due(tx, today, ReleaseOwner.Mentor), row => $"/mentorships/{row.Within}/release/items/{row.Record}"),
        new("ReleaseItemOfCoordinator", [Role.Coordinator], (tx, today) => Due(tx, today, ReleaseOwner.Coordinator), row => $"/mentorships/{row.Within}/release/items/{row.Record}"),

        // Shown apart and as theirs: nobody of ours, and least of all the mentee, is late with it.
        new("ReleaseWaitsForOthers", [Role.Coordinator, Role.Mentor], (tx, today) => tx.ReleaseItems
                .Where(i => i.State == ReleaseItemState.Open && !i.IfWished && i.Due < today && (i.WaitsFor != null || (i.Owner != ReleaseOwner.Mentor && i.Owner != ReleaseOwner.Coordinator)))
                .Where(i => tx.Set<Mentorship>().Any(m => m.Id == i.Mentorship && Open.Contains(m.State)))
                .Select(i => new WorkRow { Record = i.Id, Within = i.Mentorship, Mentee = i.Mentee, Point = i.Area, Due = i.Due!.Value }),
            row => $"/mentorships/{row.Within}/release/items/{row.Record}") { IsTheirs = true },

        new("ReleaseMeetingToWrite", [Role.Mentor, Role.Coordinator], (tx, today) => tx.ReleaseMeetings.Where(m => m.Words == null && m.On <= today)
                .Where(m => tx.Set<Mentorship>().Any(x => x.Id == m.Mentorship && Open.Contains(x.State)))
                .Select(m => new WorkRow { Record = m.Id, Within = m.Mentorship, Mentee = m.Mentee, About = m.On, Due = m.On }),
            row => $"/mentorships/{row.Within}/release/meeting"),

        new("ReleaseLookAgain", [Role.Mentor], (tx, today) => tx.ReleaseItems.Where(i => i.LookAgain && i.State == ReleaseItemState.Open)
                .Select(i => new WorkRow { Record = i.Id, Within = i.Mentorship, Mentee = i.Mentee, Point = i.Area, Due = today }),
            row => $"/mentorships/{row.Within}/release/items/{row.Record}/owner"),

        new("ReleaseContactDue", [Role.Mentor, Role.Coordinator], (tx, today) => tx.ReleaseContacts.Where(c => c.HeldOn == null && c.Due <= today.AddDays(tx.Programme.Work.Ahead) && tx.Set<ReleasePath>().Any(p => p.Mentorship == c.Mentorship && p.ReleasedOn != null))
                .Where(c => tx.Set<Mentorship>().Any(m => m.Id == c.Mentorship && Open.Contains(m.State)))
                .Select(c => new WorkRow { Record = c.Id, Within = c.Mentorship, Mentee = c.Mentee, About = c.Due, Due = c.Due }),
            row => $"/mentorships/{row.Within}/release/contacts/{row.Record}") { Reminds = NoticeKind.WorkDue },
    ];

    private static IQueryable<WorkRow> Due(Data.Tx tx, DateOnly today, ReleaseOwner owner) => tx.ReleaseItems
        .Where(i => i.State == ReleaseItemState.Open && !i.IfWished && i.Owner == owner && i.WaitsFor == null && i.Due <= today.AddDays(tx.Programme.Work.Ahead))
        .Where(i => tx.Set<Mentorship>().Any(m => m.Id == i.Mentorship && Open.Contains(m.State)))
        .Select(i => new WorkRow { Record = i.Id, Within = i.Mentorship, Mentee = i.Mentee, Point = i.Area, Due = i.Due!.Value });
}
