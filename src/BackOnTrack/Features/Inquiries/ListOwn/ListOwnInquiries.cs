using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Features.Inquiries.ReadAnswer;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.ListOwn;

/// <summary>What somebody has asked, with the answers, newest first; their own drafts above.</summary>
public sealed class ListOwnInquiries(Database db)
{
    private const int Most = 200;

    public Task<Outcome<IReadOnlyList<Answered>>> Run(Actor actor, CancellationToken stop) => db.Read<IReadOnlyList<Answered>>(actor, Act.InquiryListOwn, async tx =>
    {
        var rows = await tx.Inquiries.AsNoTracking().Where(i => i.Author == actor.Account)
            .OrderByDescending(i => i.State == InquiryState.Draft).ThenByDescending(i => i.StartedAt).Take(Most).ToListAsync(stop);
        await tx.Open<Inquiry>(rows, stop);
        tx.SawMany(Act.InquiryListOwn, rows.Select(i => i.Mentee));
        return rows.ConvertAll(Answered.Of);
    }, stop);
}
