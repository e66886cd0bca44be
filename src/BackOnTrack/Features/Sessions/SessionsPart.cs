using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>A session in the list; its words only where the reader may have them.</summary>
public sealed record ListedSession(Session Session, SessionNote? Note);

/// <summary>A mentorship's sessions, newest first, with what is planned and the gaps that are justified.</summary>
public sealed record SessionList(
    Mentorship Mentorship, IReadOnlyList<ListedSession> Sessions, IReadOnlyList<Appointment> Planned, IReadOnlyList<ContactGap> Gaps,
    IReadOnlySet<Guid> Questions, Role Hat, DateOnly Today, int Page, bool More)
{
    /// <summary>Meetings to come that went with their mentor: whoever follows sees that there was a day.</summary>
    public IReadOnlyList<Appointment> Lapsed { get; init; } = [];

    /// <summary>Whether the reader can note sessions: also while another mentor is only proposed, for whoever stayed.</summary>
    public bool Takes { get; init; }

    /// <summary>The sessions shown that count: a voided one is in no figure.</summary>
    private IEnumerable<Session> Counted => Sessions.Select(s => s.Session).Where(s => !s.IsVoid);

    public int Held => Counted.Count(s => s.TookPlace is TookPlace.Held);

    /// <summary>How often it did not take place, by whose reason.</summary>
    public IReadOnlyList<(NotHeldCause Cause, int Times)> NotHeld =>
        [.. Counted.Where(s => s.Cause is not null).CountBy(s => s.Cause!.Value).OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => (c.Key, c.Value))];

    /// <summary>What the reader's hat may do here; whose note it is stands on the note.</summary>
    public bool May(Act act) => AccessTable.Allows(act, Hat);
}

/// <summary>The sessions on a mentorship's page: one query for the rows, one key for the words.</summary>
public sealed class SessionsPart : IMentorshipPart
{
    /// <summary>A year of weekly meetings stands on one page.</summary>
    public const int PerPage = 52;

    public int Order => 20;

    public IReadOnlyList<Shelf> Looks => [Shelf.OfMentorship<Session>(), Shelf.OfMentorship<Appointment>(), Shelf.OfMentorship<ContactGap>(), Shelf.OfMentorship<CoachQuestion>()];

    public async Task<MentorshipPart?> Read(Tx tx, Mentorship mentorship, int page, Shelves shelves, CancellationToken stop)
    {
        if (!AccessTable.Allows(Act.SessionList, tx.Actor.Hat)) return null;
        List<ListedSession> rows = shelves.Hold<Session>() ? await Written(tx, mentorship.Id, (page - 1) * PerPage).ToListAsync(stop) : [];
        foreach (var row in rows) if (row.Note is not null) await tx.Open(row.Note, stop);

        var meetings = (await shelves.Rows(Planned(tx, mentorship.Id, tx.Doer.Today), stop)).ToLookup(a => a.State);
        var gaps = await shelves.Rows(Gaps(tx, mentorship.Id), stop);
        var questions = shelves.Hold<CoachQuestion>() && AccessTable.Allows(Act.SessionReadQuestion, tx.Actor.Hat)
            ? await Questions(tx, mentorship.Id).ToHashSetAsync(cancellationToken: stop)
            : [];
        return new("Sessions.Title.List", "/Features/Sessions/_Sessions.cshtml", new SessionList(mentorship, [.. rows.Take(PerPage)], await tx.Open(meetings[AppointmentState.Planned].ToList(), stop), gaps,
            questions, tx.Actor.Hat, tx.Doer.Today, page, rows.Count > PerPage)
        {
            Lapsed = [.. meetings[AppointmentState.Lapsed]],
            Takes = mentorship.TakesSessions || (mentorship.State is MentorshipState.Proposed && tx.Actor.Hat is Role.Mentor && await tx.AgreedFor(mentorship, stop) is not null),
        });
    }

    // The page everybody opens: its queries are compiled once.
    private static readonly Func<Tx, Guid, int, IAsyncEnumerable<ListedSession>> Written = EF.CompileAsyncQuery((Tx tx, Guid mentorship, int skip) =>
        tx.Set<Session>().AsNoTracking().Where(s => s.Mentorship == mentorship).OrderByDescending(s => s.OccurredOn).ThenByDescending(s => s.RecordedAt).Skip(skip).Take(PerPage + 1)
            .LeftJoin(tx.Set<SessionNote>().AsNoTracking(), s => s.Id, n => n.Id, (s, n) => new ListedSession(s, n)));

    private static readonly Func<Tx, Guid, DateOnly, IAsyncEnumerable<Appointment>> Planned = EF.CompileAsyncQuery((Tx tx, Guid mentorship, DateOnly today) =>
        tx.Set<Appointment>().AsNoTracking().OrderBy(a => a.On).ThenBy(a => a.At).Where(a => a.Mentorship == mentorship
            && (a.State == AppointmentState.Planned || (a.State == AppointmentState.Lapsed && a.On >= today))));

    private static readonly Func<Tx, Guid, IAsyncEnumerable<ContactGap>> Gaps = EF.CompileAsyncQuery((Tx tx, Guid mentorship) =>
        tx.Set<ContactGap>().AsNoTracking().Where(g => g.Mentorship == mentorship).OrderByDescending(g => g.From).Take(5));

    private static readonly Func<Tx, Guid, IAsyncEnumerable<Guid>> Questions = EF.CompileAsyncQuery((Tx tx, Guid mentorship) =>
        tx.Set<CoachQuestion>().Where(q => q.Mentorship == mentorship && q.WithdrawnAt == null && q.TakenUpAt == null).Select(q => q.Id));
}
