using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.Continue;

/// <summary>Whether an inquiry that has been sent is within the actor's sight.</summary>
public sealed class FindSent(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<Guid>(actor, Act.InquiryDraft, async tx =>
    {
        var found = await tx.Inquiries.Where(i => i.Id == id && i.State != InquiryState.Draft).Select(i => new { i.Id, i.Mentee }).FirstOrDefaultAsync(stop);
        if (found is null) return Refusal.NotFound;
        tx.Saw(Act.InquiryDraft, found.Mentee, found.Id);
        return found.Id;
    }, stop);
}
