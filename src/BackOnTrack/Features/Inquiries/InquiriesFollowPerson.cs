using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Notices;
using BackOnTrack.Features.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries;

/// <summary>
/// The duplicate check compares what is right from now on, in every inquiry about the person; whoever sent one in is told that something
/// about the person was put right, and not what (O34: the origin).
/// </summary>
public sealed class InquiriesFollowPerson : IFollowsPerson
{
    public async Task Corrected(Tx tx, PersonCorrection correction, PersonFacts now, CancellationToken stop)
    {
        var (registration, person) = tx.IndexesOf(new(now.Name, now.Born, now.Registration));
        await tx.Database.ExecuteSqlAsync($"select bot.renew_inquiries({correction.Mentee}, {correction.Changes(PersonPart.Registration)}, {registration}::bytea, {person}::bytea)", stop);
        var sent = await tx.Inquiries.AsNoTracking().Where(i => i.Mentee == correction.Mentee && i.State != InquiryState.Draft && i.Import == null && i.Author != tx.Actor.Account)
            .OrderBy(i => i.Id).Select(i => new { i.Id, i.Author }).ToListAsync(stop);
        var latest = sent.GroupBy(i => i.Author).ToDictionary(own => own.Key, own => own.Last().Id);
        foreach (var author in await tx.MayHear(correction.Mentee, latest.Keys, stop)) tx.Tell(author, NoticeKind.PersonCorrected, $"/inquiries/{latest[author]}/sent");
    }
}
