using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Accounts;

/// <summary>The language one's account speaks from now on, on every device that has not chosen another.</summary>
public sealed class ChangeOwnLanguage(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, string? language, CancellationToken stop) => db.Write(actor, Act.OwnAccountChange, async tx =>
    {
        if (language is null || !Languages.Codes.Contains(language)) return new Refusal("House.Refuse.Missing", "Language");
        (await tx.Accounts.SingleAsync(a => a.Id == actor.Account, stop)).Language = language;
        tx.Did(Act.OwnAccountChange, null, actor.Account);
        return actor.Account;
    }, stop);
}
