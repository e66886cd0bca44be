using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Domain.Relationship;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Relationship;

/// <summary>One check as it stands, who typed it in, and what was written before it.</summary>
public sealed record CheckSheet(RelationshipTaken Now, string? By, IReadOnlyList<RelationshipTaken> Before);

/// <summary>Everything asked of one mentee about working together, the latest first, and what is due or missing.</summary>
/// <param name="IsShut">The reader is or was mentor here: nothing of it is theirs to see or to type in.</param>
public sealed record RelationshipSheet(Mentorship Mentorship, string Name, bool IsShut, IReadOnlyList<CheckSheet> Checks, LifeDue? Due, DateOnly Today)
{
    /// <summary>One that counts, by any of its writings.</summary>
    public CheckSheet? Of(Guid check) => Checks.FirstOrDefault(c => c.Now.Check.Counts && c.Before.Append(c.Now).Any(w => w.Check.Id == check));
}

/// <summary>Reads what the mentee answered.</summary>
public sealed class ReadRelationship(Database db)
{
    public Task<Outcome<RelationshipSheet>> Run(Actor actor, Guid mentorship, CancellationToken stop) => db.Read<RelationshipSheet>(actor, Act.RelationshipRead, async tx =>
    {
        if (await tx.BookOf(mentorship, stop) is not { } at || await tx.Mentees.FindVisible(at.About.Mentee, stop) is not { } person) return Refusal.NotFound;
        tx.Saw(Act.RelationshipRead, at.About.Mentee, mentorship);
        var (today, typists) = (tx.Doer.Today, at.Taken.Select(t => t.Check.RecordedBy).OfType<Guid>().Distinct().ToList());
        if (at.Book.IsMentor(actor.Account)) return new RelationshipSheet(at.About, person.Name.Text, true, [], null, today);
        var names = await tx.Set<Accounts.Account>().Where(a => typists.Contains(a.Id)).Select(a => new { a.Id, a.DisplayName }).ToDictionaryAsync(a => a.Id, a => a.DisplayName, stop);
        return new RelationshipSheet(at.About, person.Name.Text, false,
            [.. at.Taken.GroupBy(t => t.Check.Root).Select(same => same.OrderByDescending(t => t.Check.Edition).ToList())
                .Select(same => new CheckSheet(same[0], same[0].Check.RecordedBy is { } by ? names.GetValueOrDefault(by) : null, [.. same.Skip(1)])).OrderByDescending(c => c.Now.Check.Date)],
            at.Book.Due(today, tx.Programme.Plans), today);
    }, stop);
}
