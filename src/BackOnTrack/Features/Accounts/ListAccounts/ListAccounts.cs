using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Accounts;

/// <summary>Who has an account, with which hats, and what the doors have seen in the last day. Nobody's case.</summary>
public sealed class ListAccounts(Database db)
{
    public Task<Outcome<AccountBook>> Run(Actor actor, CancellationToken stop) => db.Read<AccountBook>(actor, Act.AccountList, async tx =>
    {
        var accounts = await tx.Accounts.AsNoTracking().OrderBy(a => a.Disabled != null).ThenBy(a => a.DisplayName).ToListAsync(stop);
        var hats = (await tx.AccountRoles.AsNoTracking().Where(r => r.Since <= tx.Now && (r.Until == null || r.Until > tx.Now)).ToListAsync(stop)).ToLookup(r => r.Account, r => r.Role);
        var seen = await tx.SignIns.GroupBy(s => s.Account).Select(g => new { g.Key, Last = g.Max(s => s.LastSeen) }).ToDictionaryAsync(g => g.Key, g => g.Last, stop);
        var requests = tx.RightsRequests;
        var locked = await tx.Database.SqlQuery<int>($"select count(*)::int as \"Value\" from bot.sign_in_attempt where locked_until > {tx.Now}").SingleAsync(stop);
        return new AccountBook([.. accounts.Select(a => new AccountLine(a.Id, a.DisplayName, a.UserName, [.. hats[a.Id].Distinct().Order()], StateOf(a, seen), seen.TryGetValue(a.Id, out var last) ? last : null))], locked, await requests.CountAsync(r => r.Answer == null, stop));
    }, stop);

    private static AccountState StateOf(Account account, Dictionary<Guid, DateTimeOffset> seen) =>
        account.Disabled is not null ? AccountState.Disabled : seen.ContainsKey(account.Id) ? AccountState.InUse : AccountState.Invited;
}

/// <param name="Waiting">Rights that wait for a second administrator.</param>
/// <param name="Locked">Names that are locked just now after wrong passwords or codes, known or not.</param>
public sealed record AccountBook(IReadOnlyList<AccountLine> Lines, int Locked, int Waiting);

public sealed record AccountLine(Guid Id, string Name, string UserName, IReadOnlyList<Role> Hats, AccountState State, DateTimeOffset? LastSeen);

public enum AccountState { Invited, InUse, Disabled }
