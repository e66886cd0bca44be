using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Post;

/// <summary>Has the mail that asks whether an address is right made once more; a link that left before no longer works then.</summary>
public sealed class AskAgain(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, CancellationToken stop) => db.Write(actor, Act.OwnAccountChange, async tx =>
    {
        if (await tx.PostChoices.SingleOrDefaultAsync(c => c.Id == actor.Account, stop) is not { } choice) return new Refusal("Post.Refuse.NothingToConfirm");
        if (!choice.AskAgain(tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.OwnAccountChange, null, actor.Account);
        return actor.Account;
    }, stop);
}
