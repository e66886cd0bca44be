using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

public sealed class ProofInput
{
    public Guid? Notice { get; set; }
    public NoticeProof? Proof { get; set; }
    public DateOnly? Day { get; set; }
}

/// <summary>Writes down how and when a recipient was told. Once: a notice that is told stays as it is.</summary>
public sealed class ProveNotice(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, ProofInput input, CancellationToken stop) => db.Write(actor, Act.DisclosureCorrect, async tx =>
    {
        if (await tx.Mentorships.FindVisible(mentorship, stop) is null) return Refusal.NotFound;
        if (input.Notice is null) return new Refusal("House.Refuse.Missing", nameof(input.Notice));
        if (await tx.RecipientNotices.SingleOrDefaultAsync(n => n.Id == input.Notice && n.Mentorship == mentorship, stop) is not { } notice) return Refusal.NotFound;
        if (!notice.Told(input.Proof, input.Day, notice.OwedAt.Day(), actor.Account, tx.Now.Day()).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.DisclosureCorrect, notice.Mentee, notice.Id);
        return notice.Id;
    }, stop);
}

/// <summary>What one recipient is to be told, or was.</summary>
public sealed record ToldRecipient(RecipientNotice Notice, string Recipient);

/// <summary>Everybody who was or is to be told something about what they received, newest first.</summary>
public sealed record ToldRecipients(string Name, IReadOnlyList<ToldRecipient> Notices, DateOnly Today);

public sealed class ReadToldRecipients(Database db)
{
    private const int Latest = 100;

    public Task<Outcome<ToldRecipients>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<ToldRecipients>(actor, Act.DisclosureCorrect, async tx =>
    {
        if (await tx.Mentorships.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, stop) is not { } mentorship) return Refusal.NotFound;
        if (await tx.Set<Mentee>().FindVisible(mentorship.Mentee, stop) is not { } person) return Refusal.NotFound;
        var recipients = tx.Recipients;
        var rows = await tx.RecipientNotices.AsNoTracking().Where(n => n.Mentorship == id).OrderBy(n => n.ToldOn != null).ThenByDescending(n => n.OwedAt).Take(Latest)
            .Join(recipients, n => n.Recipient, r => r.Id, (n, r) => new ToldRecipient(n, r.Name)).ToListAsync(stop);
        foreach (var row in rows) await tx.Open(row.Notice, stop);
        tx.Saw(Act.DisclosureCorrect, mentorship.Mentee, id);
        return new ToldRecipients(person.Name.Text, [.. rows.OrderBy(r => r.Notice.IsTold).ThenByDescending(r => r.Notice.OwedAt)], tx.Now.Day());
    }, stop);
}
