using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Plans;

/// <summary>One look as it stands, who wrote it down as far as the reader may know, and what was written before it.</summary>
public sealed record LifeSheet(LifeCheckTaken Now, string? By, IReadOnlyList<LifeCheckTaken> Before);

/// <summary>All looks of a mentorship, the latest first, and the one to come.</summary>
/// <param name="IsMentor">The reader is or was mentor here: what the mentee says is theirs to read, not to type in.</param>
public sealed record LifeOverview(Mentorship Mentorship, string Name, bool IsMentor, IReadOnlyList<LifeSheet> Checks, LifeDue? Next, DateOnly Today)
{
    /// <summary>One of the mentee's that counts, by any of its writings.</summary>
    public LifeSheet? Of(Guid check) => Checks.FirstOrDefault(c => c.Now.Check is { Counts: true, View: LifeView.Mentee } && c.Before.Append(c.Now).Any(w => w.Check.Id == check));

    /// <summary>Whether somebody may be asked at all: the two have met, and it has not ended.</summary>
    public bool IsOpen => !Mentorship.IsClosed && Mentorship.FirstMeetingOn is not null;
}

/// <summary>Reads the areas of life.</summary>
public sealed class ReadLifeAreas(Database db)
{
    public Task<Outcome<LifeOverview>> Run(Actor actor, Guid mentorship, CancellationToken stop) => db.Read<LifeOverview>(actor, Act.PlanRead, async tx =>
    {
        if (await tx.LifeOf(mentorship, stop) is not { } at || await tx.Mentees.FindVisible(at.About.Mentee, stop) is not { } person) return Refusal.NotFound;
        tx.Saw(Act.PlanRead, at.About.Mentee, mentorship);
        var (today, writers) = (tx.Doer.Today, at.Taken.Select(t => t.Check.RecordedBy).OfType<Guid>().Distinct().ToList());
        var names = await tx.Set<Account>().Where(a => writers.Contains(a.Id)).Select(a => new { a.Id, a.DisplayName }).ToDictionaryAsync(a => a.Id, a => a.DisplayName, stop);
        return new LifeOverview(at.About, person.Name.Text, at.Book.IsMentor(actor.Account),
            [.. at.Taken.GroupBy(t => t.Check.Root).Select(same => same.OrderByDescending(t => t.Check.Edition).ToList())
                .Select(same => new LifeSheet(same[0], same[0].Check.RecordedBy is { } by ? names.GetValueOrDefault(by) : null, [.. same.Skip(1)]))
                .OrderByDescending(c => c.Now.Check.Date).ThenByDescending(c => c.Now.Check.Id)],
            at.Book.Due(today, tx.Programme.Plans), today);
    }, stop);
}
