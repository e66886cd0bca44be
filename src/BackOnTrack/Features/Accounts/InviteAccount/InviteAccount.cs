using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Accounts;

/// <summary>Makes an account with its first hats and a one-time link. Whoever invites never sees or chooses a password.</summary>
public sealed class InviteAccount(Database db)
{
    public async Task<Outcome<Invited>> Run(Actor actor, Invitation input, CancellationToken stop)
    {
        var link = OneTimeLink.New();
        var made = await db.Write(actor, Act.AccountInvite, async tx =>
        {
            var known = await tx.Set<Unit>().Select(u => u.Id).ToListAsync(stop);
            var normalized = input.UserName.Trim().ToUpperInvariant();
            var taken = await tx.Accounts.AnyAsync(a => a.NormalizedUserName == normalized, stop);
            if (Wrong(input, known, taken) is { Count: > 0 } wrong) return Outcome<Guid>.Refused(wrong);
            var account = new Account
            {
                Id = Guid.CreateVersion7(), UserName = input.UserName.Trim(), NormalizedUserName = normalized,
                DisplayName = input.Name.Trim(), Language = input.Language ?? Web.Languages.Current, Created = tx.Now,
            };
            tx.Add(account);
            foreach (var hat in input.Hats.Distinct()) tx.PutOn(account.Id, hat, input.Unit);
            await tx.Link(account.Id, link, stop);
            tx.Did(Act.AccountInvite, null, account.Id);
            return account.Id;
        }, stop);
        return made.Accepted(out var id, out var refusals) ? new Invited(id, link) : Outcome<Invited>.Refused(refusals);
    }

    private static List<Refusal> Wrong(Invitation input, List<int> units, bool taken)
    {
        var wrong = new List<Refusal>();
        if (string.IsNullOrWhiteSpace(input.Name)) wrong.Add(new("Accounts.Refuse.NameMissing", "Name"));
        if (string.IsNullOrWhiteSpace(input.UserName)) wrong.Add(new("Accounts.Refuse.UserNameMissing", "UserName"));
        if (taken) wrong.Add(new("Accounts.Refuse.UserNameTaken", "UserName"));
        if (input.Hats.Count == 0 || input.Hats.Contains(Role.System)) wrong.Add(new("Accounts.Refuse.HatMissing", "Hats"));
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

/// <summary>The account, and the link to hand to the person: it is shown once and kept nowhere.</summary>
public sealed record Invited(Guid Account, OneTimeLink Link);
