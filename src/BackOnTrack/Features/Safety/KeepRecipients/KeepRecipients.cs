using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

public sealed class RecipientInput
{
    public RecipientKind? Kind { get; set; }
    public string? Name { get; set; }
}

/// <summary>Takes a body into the register: from now on it can receive.</summary>
public sealed class RegisterRecipient(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, RecipientInput input, CancellationToken stop) => db.Write(actor, Act.RecipientKeep, async tx =>
    {
        if (!Recipient.Register(input.Kind, input.Name, actor.Account, tx.Now.Day(), tx.Now).Accepted(out var recipient, out var refusals)) return Outcome<Guid>.Refused(refusals);
        var there = await tx.Recipients.Where(r => r.Until == null && r.Kind == recipient.Kind).Select(r => r.Name).ToListAsync(stop);
        if (there.Contains(recipient.Name, StringComparer.OrdinalIgnoreCase)) return new Refusal("Safety.Refuse.RegisteredAlready", "Name");
        tx.Add(recipient);
        tx.Did(Act.RecipientKeep, null, recipient.Id);
        return recipient.Id;
    }, stop);
}

/// <summary>From today on it receives nothing more. What it has received stays on file, and corrections still reach it.</summary>
public sealed class EndRecipient(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.RecipientKeep, async tx =>
    {
        if (await tx.Recipients.SingleOrDefaultAsync(r => r.Id == id, stop) is not { } recipient) return Refusal.NotFound;
        recipient.Leave(tx.Now.Day());
        tx.Did(Act.RecipientKeep, null, id);
        return id;
    }, stop);
}

/// <param name="InForce">How many disclosures to it hold today in the files the reader may see: they are taken back one by one.</param>
public sealed record RecipientLine(Recipient Recipient, int InForce);

public sealed class ListRecipients(Database db)
{
    public const int OnAPage = 50;

    public Task<Outcome<IReadOnlyList<RecipientLine>>> Run(Actor actor, int page, CancellationToken stop) => db.Read<IReadOnlyList<RecipientLine>>(actor, Act.RecipientKeep, async tx =>
    {
        var (given, today) = (tx.Disclosures, tx.Now.Day());
        var rows = await tx.Recipients.AsNoTracking().OrderBy(r => r.Until != null).ThenBy(r => r.Name).Skip((page - 1) * OnAPage).Take(OnAPage + 1)
            .Select(r => new RecipientLine(r, given.Count(d => d.Recipient == r.Id && d.State == ShareState.InForce && d.Expires >= today))).ToListAsync(stop);
        tx.Saw(Act.RecipientKeep, null);
        return rows;
    }, stop);
}
