using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision.ListTalks;

/// <summary>A mentor's coaching as its reader may see it: who is there today, what is open, and the talks, newest first.</summary>
public sealed record TalkList(
    Guid Mentor, string Alias, Coaching? Coaching, TalkDue? Due, DateOnly? Last, IReadOnlyDictionary<Guid, string> Names,
    IReadOnlyList<AgreedAction> Open, IReadOnlyList<Debrief> Debriefs, IReadOnlyList<TalkRequest> Requests,
    IReadOnlyList<CoachTalk> Talks, IReadOnlyList<GroupSession> Groups, DateOnly? Strain, DateOnly Today, bool More)
{
    public string NameOf(Guid? account) => account is { } id ? Names.GetValueOrDefault(id, "") : "";
}

public sealed class ListTalks(Database db)
{
    public const int OnAPage = 20;

    private const int Latest = 4, MostOpen = 50;

    public Task<Outcome<TalkList>> Run(Actor actor, Guid id, int page, CancellationToken stop) => db.Read<TalkList>(actor, Act.TalkRead, async tx =>
    {
        if (await tx.AliasOf(id, stop) is not { } alias) return Refusal.NotFound;
        var today = tx.Now.Day();
        var coaching = await tx.CoachingOn(today).SingleOrDefaultAsync(c => c.Mentor == id, stop);
        var due = await tx.TalksDue().SingleOrDefaultAsync(t => t.Mentor == id, stop);
        var last = due?.Last ?? await tx.CoachTalks.Where(t => t.Mentor == id).MaxAsync(t => t.HeldOn, stop); // a mentor on leave has no next talk, but a last one
        var open = await tx.OpenActions.AsNoTracking().Where(a => a.Mentor == id).OrderBy(a => a.Due).Take(MostOpen).ToListAsync(stop);
        var debriefs = await tx.Debriefs.AsNoTracking().Where(d => d.Mentor == id && d.Talk == null).OrderBy(d => d.HappenedAt).Take(MostOpen).ToListAsync(stop);
        var requests = await tx.TalkRequests.AsNoTracking().Where(r => r.Mentor == id && r.Talk == null).OrderBy(r => r.AskedAt).Take(MostOpen).ToListAsync(stop);
        var talks = await tx.CoachTalks.AsNoTracking().Where(t => t.Mentor == id).OrderBy(t => t.HeldOn == null).ThenByDescending(t => t.HeldOn).ThenByDescending(t => t.Id)
            .Skip((page - 1) * OnAPage).Take(OnAPage + 1).ToListAsync(stop);
        var groups = await tx.GroupsHeld.AsNoTracking().Where(g => g.Mentor == id).OrderByDescending(g => g.HeldOn).Take(Latest).ToListAsync(stop);
        var strain = await tx.StrainChecks.Where(s => s.Mentor == id).MaxAsync(s => (DateOnly?)s.DoneOn, stop);
        var names = await tx.NamesOf([.. talks.Select(t => t.Coach), .. new[] { coaching?.Coach, coaching?.Responsible }.OfType<Guid>()], stop);
        tx.Saw(Act.TalkRead, null, id);
        return new TalkList(id, alias, coaching, due, last, names, await tx.Open(open, stop), debriefs, await tx.Open(requests, stop),
            [.. talks.Take(OnAPage)], await tx.Open(groups, stop), strain, today, talks.Count > OnAPage);
    }, stop);
}

/// <summary>What was agreed is done.</summary>
public sealed class CloseAction(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentor, Guid id, CancellationToken stop) => db.Write(actor, Act.ActionClose, async tx =>
    {
        if (await tx.AgreedActions.SingleOrDefaultAsync(a => a.Id == id && a.Mentor == mentor, stop) is not { } action) return Refusal.NotFound;
        if (!action.Close(actor.Account, tx.Now.Day()).Accepted(out _, out var no)) return Outcome<Guid>.Refused(no);
        tx.Did(Act.ActionClose, null, id);
        return id;
    }, stop);
}
