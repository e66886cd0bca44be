using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Relationship;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Relationship;

/// <summary>A mentorship with the book of what its mentee was asked.</summary>
internal sealed record RelationshipAt(Mentorship About, RelationshipBook Book, IReadOnlyList<RelationshipTaken> Taken)
{
    /// <summary>The latest writing of a check: whoever had an earlier one on the screen is told of it and loses nothing.</summary>
    public RelationshipCheck? Latest(Guid check) =>
        Taken.FirstOrDefault(t => t.Check.Id == check) is { } one ? Taken.Select(t => t.Check).Where(c => c.Root == one.Check.Root).MaxBy(c => c.Edition) : null;
}

/// <summary>What several acts of the room ask and do.</summary>
internal static class OfTheRelationship
{
    extension(Tx tx)
    {
        /// <summary>The book of a mentorship, its reasons open; null where the wall hides the mentorship.</summary>
        public async Task<RelationshipAt?> BookOf(Guid mentorship, CancellationToken stop)
        {
            if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } about) return null;
            tx.About(about.Mentee);
            var periods = await tx.MentorPeriods.AsNoTracking().Where(p => p.Mentorship == mentorship).ToListAsync(stop);
            var checks = await tx.Open(await tx.RelationshipChecks.Where(c => c.Mentorship == mentorship).OrderBy(c => c.Date).ThenBy(c => c.Edition).ToListAsync(stop), stop);
            var ids = checks.Select(c => c.Id).ToList();
            var answers = (await tx.RelationshipAnswers.AsNoTracking().Where(a => ids.Contains(a.Check)).ToListAsync(stop)).ToLookup(a => a.Check);
            List<RelationshipTaken> taken = [.. checks.Select(c => new RelationshipTaken(c, [.. answers[c.Id].OrderBy(a => a.Item)]))];
            return new(about, new(about, periods, taken), taken);
        }

        /// <summary>Saves a check with its answers, and what asks for a talk from now on.</summary>
        public async Task<Guid> Keep(RelationshipAt at, RelationshipTaken made, Act act, CancellationToken stop)
        {
            tx.Add(made.Check);
            tx.AddRange(made.Answers);
            await tx.SettlePrompts(at, stop);
            tx.Did(act, at.About.Mentee, made.Check.Id);
            return made.Check.Id;
        }

        public async Task SettlePrompts(RelationshipAt at, CancellationToken stop) =>
            tx.AddRange(at.Book.Settle(await tx.RelationshipPrompts.Where(p => p.Mentorship == at.About.Id).ToListAsync(stop), tx.Doer));

        /// <summary>The reader's own mirrors of a mentorship; null where the wall hides it, or where the reader never was mentor in it.</summary>
        public async Task<MirrorAt?> MirrorsOf(Guid mentorship, CancellationToken stop)
        {
            if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } about) return null;
            tx.About(about.Mentee);
            var periods = await tx.MentorPeriods.AsNoTracking().Where(p => p.Mentorship == mentorship && p.Mentor == tx.Actor.Account).ToListAsync(stop);
            var mirrors = await tx.RelationshipMirrors.Where(m => m.Mentorship == mentorship && m.Mentor == tx.Actor.Account).ToListAsync(stop);
            return new(about, new(about, periods, mirrors));
        }

        /// <summary>One of the reader's own, as it is tracked.</summary>
        public Task<RelationshipMirror?> OwnMirror(Guid mentorship, Guid mirror, CancellationToken stop) =>
            tx.RelationshipMirrors.SingleOrDefaultAsync(m => m.Id == mirror && m.Mentorship == mentorship && m.Mentor == tx.Actor.Account, stop);

        public Guid KeepMirror(MirrorAt at, MirrorTaken made)
        {
            tx.Add(made.Mirror);
            tx.AddRange(made.Answers);
            tx.Did(Act.MirrorAnswer, at.About.Mentee, made.Mirror.Id);
            return made.Mirror.Id;
        }
    }
}

/// <summary>A mentorship with the book of what its mentor said.</summary>
internal sealed record MirrorAt(Mentorship About, MirrorBook Book);
