using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Accounts;

/// <summary>Asks for another system to be let in: for one unit, until a day. Another administrator grants it and hands over the secret.</summary>
public sealed class AskClient(Database db)
{
    public async Task<Outcome<Invited>> Run(Actor actor, ClientForm input, CancellationToken stop)
    {
        OneTimeLink? secret = null;
        var made = await db.Write(actor, Act.AccountInvite, async tx =>
        {
            if (Wrong(input, await tx.Set<Unit>().Select(u => u.Id).ToListAsync(stop), tx.Now.Day()) is { Count: > 0 } wrong) return wrong;
            var id = Guid.CreateVersion7();
            var request = new RightsRequest(RightsKind.Client, id, actor.Account, tx.Now)
            {
                UserName = ApiClient.UserName(id), Name = input.Purpose!.Trim(), Language = Languages.Neutral, Hats = [Snake.Of(Role.ApiClient)], Unit = input.Unit, Expires = input.Expires,
            };
            secret = await tx.Ask(request, stop);
            tx.Did(Act.AccountInvite, null, id);
            return id;
        }, stop);
        return made.Accepted(out var client, out var refusals) ? new Invited(client, secret) : Outcome<Invited>.Refused(refusals);
    }

    private static List<Refusal> Wrong(ClientForm input, List<int> units, DateOnly today)
    {
        var wrong = new List<Refusal>();
        if (string.IsNullOrWhiteSpace(input.Purpose) || input.Purpose.Trim().Length > 120) wrong.Add(new("Accounts.Refuse.Purpose", nameof(input.Purpose)));
        if (input.Unit is not { } unit || !units.Contains(unit)) wrong.Add(new("Accounts.Refuse.ClientUnit", nameof(input.Unit)));
        if (!(input.Expires > today && input.Expires <= today.AddDays(ApiClient.LongestDays))) wrong.Add(new("Accounts.Refuse.Expires", nameof(input.Expires), [ApiClient.LongestDays]));
        return wrong;
    }
}

/// <summary>Which system, where, until when.</summary>
public sealed class ClientForm
{
    public string? Purpose { get; set; }
    public int? Unit { get; set; }
    public DateOnly? Expires { get; set; }
}
