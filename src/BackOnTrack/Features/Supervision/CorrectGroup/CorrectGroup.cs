using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.People;
using BackOnTrack.Features.Supervision.HoldGroup;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision.CorrectGroup;

/// <summary>The coach puts a group session right that was written down wrong, or takes it back; what stood there stays with the reason.</summary>
public sealed class CorrectGroup(Database db)
{
    /// <param name="group">The row of any mentor who took part, by which the coach came here.</param>
    /// <param name="notHeld">It was never held: nothing else of the form matters.</param>
    public Task<Outcome<Guid>> Run(Actor actor, Guid group, GroupInput input, bool notHeld, string? why, CancellationToken stop) => db.Write(actor, Act.GroupSessionCorrect, async tx =>
    {
        var stands = await tx.GroupOf(group).ToListAsync(stop);
        if (stands.Count == 0) return Refusal.NotFound;
        if (stands[0].Coach != actor.Account) return new Refusal("Supervision.Refuse.NotYourGroup");
        if (notHeld && !GroupSession.Strike(stands, why, tx.Now).Accepted(out _, out var no)) return Outcome<Guid>.Refused(no);
        if (!notHeld)
        {
            var who = await tx.Mentors.Where(m => input.Mentors.Contains(m.Id)).ToListAsync(stop);
            var names = !input.Sure && await tx.NamesSomebody(input.Themes, stop);
            if (!GroupSession.Correct(stands, who, input.HeldOn, input.Themes, names, why, tx.Now.Day(), tx.Now).Accepted(out var rows, out var refusals)) return Outcome<Guid>.Refused(refusals);
            tx.AddRange(rows);
        }
        tx.Did(Act.GroupSessionCorrect, null, stands[0].Gathering);
        return stands[0].Gathering;
    }, stop);
}

/// <summary>What the form shows: the group session as it stands, and who can have taken part.</summary>
/// <param name="Own">The reader held it; a colleague corrects nothing here.</param>
public sealed record GroupToCorrect(bool Own, DateOnly HeldOn, IReadOnlyList<Guid> TookPart, string Themes, IReadOnlyList<Colleague> Mentors);

public sealed class OfferGroupCorrection(Database db)
{
    public Task<Outcome<GroupToCorrect>> Run(Actor actor, Guid group, CancellationToken stop) => db.Read<GroupToCorrect>(actor, Act.GroupSessionCorrect, async tx =>
    {
        var stands = await tx.GroupOf(group).AsNoTracking().ToListAsync(stop);
        if (stands.Count == 0) return Refusal.NotFound;
        var first = await tx.Open(stands[0], stop);
        Guid[] took = [.. stands.Select(g => g.Mentor)];
        var mentors = await tx.Mentors.Where(m => m.State != MentorState.Left || took.Contains(m.Id)).OrderBy(m => m.Alias).Select(m => new Colleague(m.Id, m.Alias)).ToListAsync(stop);
        tx.SawMany(Act.GroupSessionCorrect, mentors.Select(m => m.Id));
        return new GroupToCorrect(first.Coach == actor.Account, first.HeldOn, took, first.Themes.Text, mentors);
    }, stop);
}

internal static class GroupsByRow
{
    extension(Tx tx)
    {
        /// <summary>The rows that count of the gathering one row belongs to, as far as the coach may see them.</summary>
        public IQueryable<GroupSession> GroupOf(Guid row)
        {
            var all = tx.GroupSessions;
            return tx.GroupsHeld.Where(g => all.Any(r => r.Id == row && r.Gathering == g.Gathering));
        }
    }
}
