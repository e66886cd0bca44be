using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Accounts;

/// <summary>One account: its hats from when to when, its link, whether somebody is signed in. Nobody's case.</summary>
public sealed class ShowAccount(Database db)
{
    public Task<Outcome<AccountSheet>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<AccountSheet>(actor, Act.AccountList, async tx =>
    {
        if (await tx.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, stop) is not { } account) return Refusal.NotFound;
        var units = await tx.Set<Unit>().AsNoTracking().OrderBy(u => u.Name).ToListAsync(stop);
        var hats = await tx.AccountRoles.AsNoTracking().Where(r => r.Account == id).OrderBy(r => r.Until != null).ThenBy(r => r.Since).ToListAsync(stop);
        var link = await tx.Set<AccountLink>().AsNoTracking().Where(l => l.Account == id && l.Used == null && l.Expires > tx.Now).OrderByDescending(l => l.Made).FirstOrDefaultAsync(stop);
        tx.Saw(Act.AccountList, null, id);
        return new AccountSheet(account, [.. hats.Select(h => new HatPeriod(h.Id, h.Role, units.Find(u => u.Id == h.Unit)?.Name, h.Since, h.Until))], link?.Expires,
            await tx.SignIns.CountAsync(s => s.Account == id && s.Ended == null && s.Ends > tx.Now, stop), units.ConvertAll(u => new Choice(u.Id.ToString(), u.Name)));
    }, stop);
}

public sealed record AccountSheet(Account Account, IReadOnlyList<HatPeriod> Hats, DateTimeOffset? LinkUntil, int SignedIn, IReadOnlyList<Choice> Units);

public sealed record HatPeriod(Guid Id, Role Hat, string? Unit, DateTimeOffset Since, DateTimeOffset? Until);
