using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Post;
using BackOnTrack.Features.Accounts;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Post;

/// <summary>Whoever opened the mail shows that it reached them. Used, too old or never made: one answer for all.</summary>
public sealed class ConfirmAddress(Database db)
{
    public Task<Outcome<Guid>> Run(string token, CancellationToken stop) => db.Write(Actor.House, Act.AddressConfirm, async tx =>
    {
        if (await tx.ChoiceBehind(token).SingleOrDefaultAsync(stop) is not { } choice) return Refusal.NotFound;
        choice.Confirm(tx.Now);
        choice.PlanWeek(tx.Now);
        tx.Did(Act.AddressConfirm, null, choice.Id);
        return choice.Id;
    }, stop);
}

/// <summary>Whether a link still works; of whom it is stays unsaid.</summary>
public sealed class FindConfirmation(Database db)
{
    public Task<Outcome<Nothing>> Run(string token, CancellationToken stop) => db.Read<Nothing>(Actor.House, Act.AddressLinkUse, async tx =>
        await tx.ChoiceBehind(token).AnyAsync(stop) ? Nothing.Value : Refusal.NotFound, stop);
}

internal static class ConfirmationLink
{
    extension(Tx tx)
    {
        public IQueryable<PostChoice> ChoiceBehind(string token)
        {
            var hash = OneTimeLink.HashOf(token);
            return tx.PostChoices.Where(c => c.Token == hash && c.TokenUntil > tx.Now);
        }
    }
}
