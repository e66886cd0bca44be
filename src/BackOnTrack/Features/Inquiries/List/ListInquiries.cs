using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Features.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.List;

/// <summary>Which inquiries to show: still open unless somebody asks otherwise.</summary>
public enum Shown { Open, Drafts, New, UnderAssessment, Waiting, Repeat, Accepted, Declined, All }

/// <summary>A line of the list.</summary>
public sealed record Line(Guid Id, string Reference, DateOnly ReceivedOn, string Name, string? Establishment, Asker? Asker, InquiryState State, InquiryOutcome Outcome);

/// <summary>One page of the list, with the number of all it counts.</summary>
public sealed record InquiryList(IReadOnlyList<Line> Lines, int Count, IReadOnlyList<Unit> Units);

/// <summary>The inquiries the actor may see, newest first.</summary>
public sealed class ListInquiries(Database db)
{
    public const int PageSize = 50;

    public Task<Outcome<InquiryList>> Run(Actor actor, Shown shown, int? unit, int page, CancellationToken stop) => db.Read<InquiryList>(actor, Act.InquiryList, async tx =>
    {
        var wanted = Filter(tx.Inquiries.AsNoTracking().Where(i => unit == null || i.Unit == unit), shown);
        var rows = await (from i in wanted.OrderByDescending(i => i.ReceivedOn).ThenByDescending(i => i.Id).Skip((page - 1) * PageSize).Take(PageSize)
                          join m in tx.Mentees on i.Mentee equals m.Id
                          join k in tx.Set<MenteeKey>() on i.Mentee equals k.Owner
                          select new { i.Id, i.Mentee, i.Reference, i.ReceivedOn, i.Establishment, i.Asker, i.State, i.Outcome, m.Name, k.Wrapped })
                         .OrderByDescending(r => r.ReceivedOn).ThenByDescending(r => r.Id).ToListAsync(stop);
        var places = await tx.Set<Establishment>().AsNoTracking().ToDictionaryAsync(e => e.Id, e => e.Name, stop);
        var mine = await tx.UnitsOfActor(stop);
        var units = await tx.Set<Unit>().AsNoTracking().Where(u => mine.Contains(u.Id)).OrderBy(u => u.Name).ToListAsync(stop);
        tx.SawMany(Act.InquiryList, rows.Select(r => r.Mentee));
        return new InquiryList(
            rows.ConvertAll(r => new Line(r.Id, r.Reference, r.ReceivedOn, tx.Open(r.Mentee, r.Wrapped, "mentee", "name", r.Mentee, r.Name),
                r.Establishment is { } place ? places.GetValueOrDefault(place) : null, r.Asker, r.State, r.Outcome)),
            await wanted.CountAsync(stop), units);
    }, stop);

    private static IQueryable<Inquiry> Filter(IQueryable<Inquiry> inquiries, Shown shown) => shown switch
    {
        Shown.Open => inquiries.Where(i => i.State == InquiryState.New || i.State == InquiryState.UnderAssessment || i.State == InquiryState.Waiting || i.State == InquiryState.Repeat),
        Shown.Drafts => inquiries.Where(i => i.State == InquiryState.Draft),
        Shown.New => inquiries.Where(i => i.State == InquiryState.New),
        Shown.UnderAssessment => inquiries.Where(i => i.State == InquiryState.UnderAssessment),
        Shown.Waiting => inquiries.Where(i => i.State == InquiryState.Waiting),
        Shown.Repeat => inquiries.Where(i => i.State == InquiryState.Repeat),
        Shown.Accepted => inquiries.Where(i => i.State == InquiryState.Accepted),
        Shown.Declined => inquiries.Where(i => i.State == InquiryState.Declined),
        _ => inquiries.Where(i => i.State != InquiryState.Draft),
    };
}
