using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Features.Inquiries;
using BackOnTrack.Features.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Assessment;

/// <summary>Everybody the reader may see who waits, longest first. By the day only: nobody is put ahead.</summary>
public sealed class ReadWaitingList(Database db)
{
    public Task<Outcome<IReadOnlyList<Waiting>>> Run(Actor actor, CancellationToken stop) => db.Read<IReadOnlyList<Waiting>>(actor, Act.WaitingList, async tx =>
    {
        var rows = await (from place in tx.WaitingPlaces
                          join assessment in tx.Assessments on place.Assessment equals assessment.Id
                          join mentee in tx.Mentees on place.Mentee equals mentee.Id
                          where place.Until == null
                          orderby place.Since, place.Id
                          select new { place, mentee, assessment.Inquiry }).ToListAsync(stop);
        foreach (var row in rows) { await tx.Open(row.place, stop); await tx.Open(row.mentee, stop); }
        tx.SawMany(Act.WaitingList, rows.Select(r => r.mentee.Id));
        return Waiting(rows.Select(r => new Waiting(r.Inquiry, r.mentee.Reference, r.mentee.Name.Text, r.place)));
    }, stop);

    private static Outcome<IReadOnlyList<Waiting>> Waiting(IEnumerable<Waiting> waiting) => new List<Waiting>(waiting);
}

/// <summary>One line of the waiting list.</summary>
public sealed record Waiting(Guid Inquiry, string Reference, string Name, WaitingPlace Place);
