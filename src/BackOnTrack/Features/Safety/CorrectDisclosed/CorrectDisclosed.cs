using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

public sealed class CorrectionInput
{
    public ShareFact? Fact { get; set; }
    public string? Words { get; set; }
}

/// <summary>Something that was given turned out wrong: every recipient that ever received it is to be told, once each (O23).</summary>
public sealed class CorrectDisclosed(Database db)
{
    /// <summary>The name under which the form keeps what is typed; the subject is the mentorship.</summary>
    public const string Form = "disclosure-correction";

    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CorrectionInput input, CancellationToken stop) => db.Write(actor, Act.DisclosureCorrect, async tx =>
    {
        if (await tx.Mentorships.FindVisible(id, stop) is not { } mentorship) return Refusal.NotFound;
        if (input.Fact is not { } fact) return new Refusal("House.Refuse.Missing", nameof(input.Fact));
        var correction = Guid.CreateVersion7(tx.Now);
        if (!RecipientNotice.Correct(await tx.Received(mentorship.Mentee, fact, stop), input.Words, correction, actor.Account, tx.Now).Accepted(out var notices, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.AddRange(notices);
        await tx.DropDraft(Form, id, stop);
        tx.Did(Act.DisclosureCorrect, mentorship.Mentee, correction);
        return correction;
    }, stop);
}

internal static class PastRecipients
{
    /// <summary>Every disclosure of a file that was sent with this fact in it, recalled and expired ones too.</summary>
    public static Task<List<Disclosure>> Received(this Tx tx, Guid mentee, ShareFact fact, CancellationToken stop)
    {
        var items = tx.DisclosureItems;
        return tx.Disclosures.AsNoTracking().Where(d => d.Mentee == mentee && (d.State == ShareState.InForce || d.State == ShareState.Recalled)
            && items.Any(i => i.Disclosure == d.Id && i.Fact == fact && i.Answer != DoubtAnswer.LeaveOut)).ToListAsync(stop);
    }
}
