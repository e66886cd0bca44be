using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Drafts;

/// <summary>Where a draft belongs in a mentee's file.</summary>
public sealed record DraftPlace(Guid Mentee, string Form, Guid Subject)
{
    /// <summary>The address that keeps it.</summary>
    public static string At(Guid mentee, string form, Guid subject) => $"/drafts/{mentee}/{form}/{subject}";
}

/// <summary>Keeps what stands on a form, sealed, from the first keystroke on. A sheet that was sent meanwhile keeps nothing.</summary>
public sealed class KeepDraft(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, DraftPlace place, SentDraft sent, CancellationToken stop) =>
        db.Write(actor, Act.DraftKeep, async tx =>
        {
            if (sent.IsTooLong) return new Refusal("Drafts.Refuse.TooLong");
            if (await tx.Set<MenteeKey>().AsNoTracking().SingleOrDefaultAsync(k => k.Owner == place.Mentee, stop) is not { } file) return Refusal.NotFound;
            var draft = await tx.Drafts.SingleOrDefaultAsync(d => d.Account == actor.Account && d.Form == place.Form && d.Subject == place.Subject, stop);
            if (!await tx.WasSent(sent.Once, stop))
            {
                if (draft is null) tx.Add(draft = Drafts.Draft.For(actor.Account, place.Mentee, file.Unit, place.Form, place.Subject));
                draft.Keep(sent, tx.Now);
            }
            tx.Did(Act.DraftKeep, place.Mentee, place.Subject);
            return place.Subject;
        }, stop);
}
