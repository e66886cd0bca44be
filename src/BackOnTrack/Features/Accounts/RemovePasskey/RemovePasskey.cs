using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;

namespace BackOnTrack.Features.Accounts;

/// <summary>Takes a passkey from one's own account: the device was lost or sold.</summary>
public sealed class RemovePasskey(Keyring ring)
{
    public Task<Outcome<Nothing>> Run(Actor actor, string id, CancellationToken stop) => ring.Work<Outcome<Nothing>>(async () =>
    {
        var gone = await ring.Run("delete from bot.account_passkey where encode(credential_id, 'hex') = $1 and account = $2", stop, id, actor.Account) == 1;
        ring.Did(actor, new Entry(Act.OwnAccountChange, Record: actor.Account) { Outcome = gone ? "done" : "denied" });
        return gone ? Nothing.Value : Refusal.NotFound;
    }, stop);
}
