using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Plans;

/// <summary>A mentorship with the book of its looks at the areas of life.</summary>
internal sealed record LifeAt(Mentorship About, LifeBook Book, IReadOnlyList<LifeCheckTaken> Taken)
{
    /// <summary>The latest writing of a look: whoever had an earlier one on the screen is told of it and loses nothing.</summary>
    public LifeCheck? Latest(Guid check) =>
        Taken.FirstOrDefault(t => t.Check.Id == check) is { } one ? Taken.Select(t => t.Check).Where(c => c.Root == one.Check.Root).MaxBy(c => c.Edition) : null;
}

/// <summary>What the acts on the areas of life ask and do.</summary>
internal static class OfLifeAreas
{
    extension(Tx tx)
    {
        /// <summary>The looks of a mentorship, their reasons open; null where the wall hides the mentorship.</summary>
        public async Task<LifeAt?> LifeOf(Guid mentorship, CancellationToken stop)
        {
            if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } about) return null;
            tx.About(about.Mentee);
            var periods = await tx.MentorPeriods.AsNoTracking().Where(p => p.Mentorship == mentorship).ToListAsync(stop);
            var checks = await tx.Open(await tx.LifeChecks.Where(c => c.Mentorship == mentorship).OrderBy(c => c.Date).ThenBy(c => c.Edition).ThenBy(c => c.Id).ToListAsync(stop), stop);
            var ids = checks.Select(c => c.Id).ToList();
            var answers = (await tx.LifeAnswers.AsNoTracking().Where(a => ids.Contains(a.Check)).ToListAsync(stop)).ToLookup(a => a.Check);
            List<LifeCheckTaken> taken = [.. checks.Select(c => new LifeCheckTaken(c, [.. answers[c.Id].OrderBy(a => a.Area)]))];
            return new(about, new(about, periods, taken), taken);
        }

        /// <summary>Saves a look with its answers.</summary>
        public Guid KeepLook(LifeAt at, LifeCheckTaken made, Act act)
        {
            tx.Add(made.Check);
            tx.AddRange(made.Answers);
            tx.Did(act, at.About.Mentee, made.Check.Id);
            return made.Check.Id;
        }
    }
}
