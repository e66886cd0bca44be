using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Accounts;

/// <summary>
/// Asks for an account with its first hats and a one-time link; another administrator grants it. Whoever invites never
/// sees or chooses a password.
/// </summary>
public sealed class InviteAccount(Database db)
{
    public async Task<Outcome<Invited>> Run(Actor actor, Invitation input, CancellationToken stop)
    {
        OneTimeLink? link = null;
        var made = await db.Write(actor, Act.AccountInvite, async tx =>
        {
            var known = await tx.Set<Unit>().Select(u => u.Id).ToListAsync(stop);
            var (name, normalized, requests) = (input.UserName.Trim(), input.UserName.Trim().ToUpperInvariant(), tx.RightsRequests);
            var taken = await tx.Accounts.AnyAsync(a => a.NormalizedUserName == normalized, stop) || await requests.AnyAsync(r => r.Answer == null && r.UserName == name, stop);
            if (Wrong(input, known, taken) is { Count: > 0 } wrong) return Outcome<Guid>.Refused(wrong);
            var request = new RightsRequest(RightsKind.Invitation, Guid.CreateVersion7(), actor.Account, tx.Now)
            {
                UserName = name, Name = input.Name.Trim(), Language = input.Language ?? Web.Languages.Current,
                Hats = [.. input.Hats.Distinct().Select(h => Snake.Of(h))], Unit = input.Unit,
            };
            link = await tx.Ask(request, stop);
            tx.Did(Act.AccountInvite, null, request.Account);
            return request.Account;
        }, stop);
        return made.Accepted(out var id, out var refusals) ? new Invited(id, link) : Outcome<Invited>.Refused(refusals);
    }

    private static List<Refusal> Wrong(Invitation input, List<int> units, bool taken)
    {
        var wrong = new List<Refusal>();
        if (string.IsNullOrWhiteSpace(input.Name)) wrong.Add(new("Accounts.Refuse.NameMissing", "Name"));
        if (string.IsNullOrWhiteSpace(input.UserName)) wrong.Add(new("Accounts.Refuse.UserNameMissing", "UserName"));
        if (taken) wrong.Add(new("Accounts.Refuse.UserNameTaken", "UserName"));
        if (input.Hats.Count == 0 || input.Hats.Except(AllHats.InOrder).Any()) wrong.Add(new("Accounts.Refuse.HatMissing", "Hats"));
        if (input.Unit is null ? input.Hats.Contains(Role.Coordinator) : !units.Contains(input.Unit.Value)) wrong.Add(new("Accounts.Refuse.UnitMissing", "Unit"));
        return wrong;
    }
}

public sealed record Invitation
{
    public string Name { get; init; } = "";
    public string UserName { get; init; } = "";
    public List<Role> Hats { get; init; } = [];
    public int? Unit { get; init; }
    public string? Language { get; init; }
}

/// <param name="Link">To hand to the person: shown once and kept nowhere. Null while it waits for another administrator.</param>
public sealed record Invited(Guid Account, OneTimeLink? Link)
{
    /// <summary>What was granted: the token of a client is its secret.</summary>
    public RightsKind Kind { get; init; }
}
