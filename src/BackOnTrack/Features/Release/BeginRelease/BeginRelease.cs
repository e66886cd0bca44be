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
        var (path, rules, today) = (await tx.PathOf(mentorship, stop), tx.Programme.Release, tx.Doer.Today);
        IReadOnlyList<ReleaseItem> items;
        if (path is null)
        {
            // Typed only where custody does not say it.
            if (input.Kind is ReleaseKind.ShortKit) input.RemandSince ??= await tx.OnRemandSince(about, today, stop);
            if (!ReleasePath.Begin(about, input, rules, tx.Doer).Accepted(out var begun, out var refusals)) return Outcome<Guid>.Refused(refusals);
            (path, items) = begun;
            tx.Add(path);
        }
        else if (path.WithdrawnOn is not null)
        {
            if (input.Kind is ReleaseKind.ShortKit) input.RemandSince ??= await tx.OnRemandSince(about, today, stop);
            var were = await tx.ReleaseItems.Where(i => i.Path == path.Id).ToListAsync(stop);
            if (!path.BeginAgain(about, input, were, rules, tx.Doer).Accepted(out var begun, out var refusals)) return Outcome<Guid>.Refused(refusals);
            items = begun;
        }
        else
        {
            var have = await tx.ReleaseItems.Where(i => i.Path == path.Id).Select(i => i.Area).ToListAsync(stop);
            if (!path.Widen(have, rules, tx.Doer).Accepted(out var more, out var refusals)) return Outcome<Guid>.Refused(refusals);
            items = more;
        }
        tx.AddRange(items);
        // What is there already shows it.
        if (items.FirstOrDefault(i => i.Area is ReleaseArea.GatePlan) is { } gate && await tx.GatePlans.FirstOrDefaultAsync(g => g.Mentorship == mentorship && g.IsWhole, stop) is { } plan) gate.Fulfil(ReleaseProof.GatePlan, plan.WrittenOn, tx.Doer);
        if (items.FirstOrDefault(i => i.Area is ReleaseArea.Meeting) is { } meeting && await tx.ReleaseMeetings.Where(m => m.Mentorship == mentorship && m.Words != null && m.On <= today).MaxAsync(m => (DateOnly?)m.On, stop) is { } held) meeting.Fulfil(ReleaseProof.Meeting, held, tx.Doer);
        tx.Did(Act.ReleaseBegin, about.Mentee, path.Id);
        return path.Id;
    }, stop);
}
