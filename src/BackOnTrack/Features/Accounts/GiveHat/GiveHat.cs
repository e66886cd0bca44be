using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Accounts;

/// <summary>Asks that somebody else gets another hat; another administrator grants it. Nobody gives one to themselves: here, and in the database.</summary>
public sealed class GiveHat(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid account, HatInput input, CancellationToken stop) => db.Write(actor, Act.AccountChange, async tx =>
    {
        if (!await tx.Accounts.AnyAsync(a => a.Id == account && a.Disabled == null, stop)) return Refusal.NotFound;
        if (account == actor.Account) return new Refusal("Accounts.Refuse.OwnRights");
        if (input.Hat is null or Role.System or Role.ApiClient) return new Refusal("Accounts.Refuse.HatMissing", "Hat");
        if (input.Unit is { } unit ? !await tx.Set<Unit>().AnyAsync(u => u.Id == unit, stop) : input.Hat == Role.Coordinator) return new Refusal("Accounts.Refuse.UnitMissing", "Unit");
        if (await tx.AccountRoles.AnyAsync(r => r.Account == account && r.Role == input.Hat && r.Unit == input.Unit && r.Until == null, stop))
            return new Refusal("Accounts.Refuse.HatWorn", "Hat");
        var (hats, requests) = (new[] { Snake.Of(input.Hat.Value) }, tx.RightsRequests);
        if (await requests.AnyAsync(r => r.Account == account && r.Kind == RightsKind.Hat && r.Hats == hats && r.Unit == input.Unit && r.Answer == null, stop)) return new Refusal("Accounts.Refuse.Asked", "Hat");
        await tx.Ask(new RightsRequest(RightsKind.Hat, account, actor.Account, tx.Now) { Hats = hats, Unit = input.Unit }, stop);
        tx.Did(Act.AccountChange, null, account);
        return account;
    }, stop);
}

public sealed record HatInput
{
    public Role? Hat { get; init; }
    public int? Unit { get; init; }
}
