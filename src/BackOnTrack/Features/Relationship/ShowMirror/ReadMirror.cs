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

/// <summary>One mirror as it stands, the alias of its writer, and what was written before it.</summary>
public sealed record MirrorSheet(MirrorTaken Now, string Alias, IReadOnlyList<MirrorTaken> Before);

/// <summary>The mentor's own view, the latest first. The coach sees those of the mentors they coach, a mentor the own ones.</summary>
public sealed record MirrorOverview(Mentorship Mentorship, string Name, IReadOnlyList<MirrorSheet> Mirrors, LifeDue? Due, DateOnly Today)
{
    public MirrorSheet? Of(Guid mirror) => Mirrors.FirstOrDefault(m => m.Now.Mirror.Id == mirror && m.Now.Mirror.Counts);
}

public sealed class ReadMirror(Database db)
{
    public Task<Outcome<MirrorOverview>> Run(Actor actor, Guid mentorship, CancellationToken stop) => db.Read<MirrorOverview>(actor, Act.MirrorRead, async tx =>
    {
        if (await tx.MirrorsOf(mentorship, stop) is not { } own || await tx.Mentees.FindVisible(own.About.Mentee, stop) is not { } person) return Refusal.NotFound;
        tx.Saw(Act.MirrorRead, own.About.Mentee, mentorship);
        var mirrors = await tx.Open(await tx.RelationshipMirrors.AsNoTracking().Where(m => m.Mentorship == mentorship).ToListAsync(stop), stop);
        var ids = mirrors.Select(m => m.Id).ToList();
        var answers = (await tx.RelationshipMirrorAnswers.AsNoTracking().Where(a => ids.Contains(a.Mirror)).ToListAsync(stop)).ToLookup(a => a.Mirror);
        var aliases = (await tx.MentorPeriods.AsNoTracking().Where(p => p.Mentorship == mentorship).Select(p => new { p.Mentor, p.Alias }).ToListAsync(stop)).ToLookup(p => p.Mentor, p => p.Alias);
        MirrorTaken With(RelationshipMirror mirror) => new(mirror, [.. answers[mirror.Id].OrderBy(a => a.Item)]);
        return new MirrorOverview(own.About, person.Name.Text,
            [.. mirrors.GroupBy(m => m.Root).Select(same => same.OrderByDescending(m => m.Edition).ToList())
                .Select(same => new MirrorSheet(With(same[0]), aliases[same[0].Mentor].FirstOrDefault() ?? "", [.. same.Skip(1).Select(With)])).OrderByDescending(m => m.Now.Mirror.Date)],
            own.Book.Due(tx.Doer.Today, tx.Programme.Plans), tx.Doer.Today);
    }, stop);
}
