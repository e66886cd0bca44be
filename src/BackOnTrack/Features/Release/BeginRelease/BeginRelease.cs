using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Release;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Release;

/// <summary>Begins the list of the pack for one person, whole or as the short kit of remand; or makes the kit the whole list.</summary>
public sealed class BeginRelease(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, BeginInput input, CancellationToken stop) => db.Write(actor, Act.ReleaseBegin, async tx =>
    {
        if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } about) return Refusal.NotFound;
        var (path, rules) = (await tx.PathOf(mentorship, stop), tx.Programme.Release);
        IReadOnlyList<ReleaseItem> items;
        if (path is null)
        {
            // Typed only where custody does not say it.
            if (input.Kind is ReleaseKind.ShortKit) input.RemandSince ??= await tx.OnRemandSince(about, tx.Doer.Today, stop);
            if (!ReleasePath.Begin(about, input, rules, tx.Doer).Accepted(out var begun, out var refusals)) return Outcome<Guid>.Refused(refusals);
            (path, items) = begun;
            tx.Add(path);
        }
        else
        {
            var have = await tx.ReleaseItems.Where(i => i.Path == path.Id).Select(i => i.Area).ToListAsync(stop);
            if (!path.Widen(have, rules, tx.Doer).Accepted(out var more, out var refusals)) return Outcome<Guid>.Refused(refusals);
            items = more;
        }
        tx.AddRange(items);
        tx.Did(Act.ReleaseBegin, about.Mentee, path.Id);
        return path.Id;
    }, stop);
}
