using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentorships.GrantNotes;

public sealed class GrantInput
{
    public Guid? Mentor { get; set; }
    public string? Reason { get; set; }
}

/// <summary>Lets a mentor of now read the notes of earlier mentors. Without a grant they are not there.</summary>
public sealed class GrantNotes(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, GrantInput input, CancellationToken stop) => db.Write(actor, Act.NotesGrant, async tx =>
    {
        var mentorship = await tx.Mentorships.FindVisible(id, stop);
        if (mentorship is null) return Refusal.NotFound;
        if (input.Mentor is not { } mentor) return new Refusal("House.Refuse.Missing", "Mentor");
        if (await tx.NotesGrants.AnyAsync(g => g.Mentorship == id && g.Mentor == mentor && g.WithdrawnAt == null, stop)) return new Refusal("Mentorships.Refuse.AlreadyGranted", "Mentor");
        if (!NotesGrant.To(mentorship, await tx.PeriodsOf(id, stop), mentor, input.Reason ?? "", tx.Doer).Accepted(out var grant, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(grant);
        tx.Did(Act.NotesGrant, mentorship.Mentee, grant.Id);
        return grant.Id;
    }, stop);
}

/// <summary>Takes the grant back; from the next request on the earlier notes are not there.</summary>
public sealed class WithdrawGrant(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, Guid grant, CancellationToken stop) => db.Write(actor, Act.NotesGrant, async tx =>
    {
        var given = await tx.NotesGrants.SingleOrDefaultAsync(g => g.Id == grant && g.Mentorship == id, stop);
        if (given is null) return Refusal.NotFound;
        tx.About(given.Mentee);
        if (!given.Withdraw(tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.NotesGrant, given.Mentee, grant);
        return grant;
    }, stop);
}

/// <summary>Grants of a mentorship, with their reasons open.</summary>
public sealed class ListGrants(Database db)
{
    public Task<Outcome<IReadOnlyList<NotesGrant>>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<IReadOnlyList<NotesGrant>>(actor, Act.NotesGrant, async tx =>
    {
        var mentorship = await tx.Mentorships.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, stop);
        if (mentorship is null) return Refusal.NotFound;
        var grants = await tx.Open(await tx.NotesGrants.AsNoTracking().Where(g => g.Mentorship == id).OrderByDescending(g => g.GrantedAt).ToListAsync(stop), stop);
        tx.Saw(Act.NotesGrant, mentorship.Mentee, id);
        return grants.ToList();
    }, stop);
}
