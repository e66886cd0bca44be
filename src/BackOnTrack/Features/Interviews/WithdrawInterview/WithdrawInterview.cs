using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Interviews;

/// <summary>What taking the consent back would reach.</summary>
public sealed record WithdrawalOffer(Interview Interview, int Notes, int Codings, int Quotes, int Released);

public sealed class OfferWithdrawal(Database db)
{
    public Task<Outcome<WithdrawalOffer>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<WithdrawalOffer>(actor, Act.InterviewWithdraw, async tx =>
    {
        if (await tx.Interviews.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, stop) is not { } interview) return Refusal.NotFound;
        tx.Saw(Act.InterviewWithdraw, null, id);
        return new WithdrawalOffer(interview, await tx.InterviewNotes.CountAsync(n => n.Interview == id, stop), await tx.Codings.CountAsync(c => c.Interview == id, stop),
            await tx.InterviewQuotes.CountAsync(q => q.Interview == id && q.State != QuoteState.Released, stop), await tx.ReleasedQuotes.CountAsync(q => q.Interview == id && q.WithdrawnAt == null, stop));
    }, stop);
}

/// <summary>
/// Takes the consent back. To be quoted: quotes not released are removed, released ones marked, and a
/// practice strangers read with one of them in it closed. The whole of it: text in all its
/// versions, codings, settlements and everybody's drafts go too; that there was an interview stays.
/// </summary>
public sealed class WithdrawInterview(Database db, IEnumerable<IFollowsWithdrawal> rooms)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, Withdrawal? what, CancellationToken stop) => db.Write(actor, Act.InterviewWithdraw, async tx =>
    {
        await tx.InLine($"note {id}", stop);
        if (await tx.Interviews.SingleOrDefaultAsync(i => i.Id == id, stop) is not { } interview) return Refusal.NotFound;
        if (!interview.Withdraw(what, actor.Account, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        var released = await tx.ReleasedQuotes.Where(q => q.Interview == id).ToListAsync(stop);
        released.ForEach(quote => quote.Withdraw(tx.Now));
        foreach (var room in rooms) await room.Follow(tx, released, stop);
        await tx.InterviewQuotes.Where(q => q.Interview == id && q.State != QuoteState.Released).ExecuteDeleteAsync(stop);
        if (what is Withdrawal.Everything)
        {
            // Codings, ticks, settlements and quotes go with the version they were made on, in the database: nobody here may see another's.
            await tx.InterviewNotes.Where(n => n.Interview == id).ExecuteDeleteAsync(stop);
            await tx.Database.ExecuteSqlAsync($"select bot.drop_interview_drafts({id})", stop);
        }
        tx.Did(Act.InterviewWithdraw, null, id);
        return id;
    }, stop);
}
