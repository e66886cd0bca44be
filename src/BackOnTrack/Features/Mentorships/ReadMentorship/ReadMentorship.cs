using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentorships.ReadMentorship;

/// <summary>The page of a mentorship: its head, what stands between it and the agreement, and the parts of other rooms.</summary>
public sealed record MentorshipView(
    Mentorship Mentorship, string Name, string Reference, string? Establishment, IReadOnlyList<MentorPeriod> Now,
    IReadOnlyList<SecurityWord> Security, IReadOnlyList<Refusal> Unmet, bool HasHandover, IReadOnlyList<MentorshipPart> Parts)
{
    /// <summary>What the security office said about one of the mentors, as far as this reader is told.</summary>
    public SecurityWord? WordOn(MentorPeriod period) => Security.FirstOrDefault(word => word.Mentor == period.Mentor);

    /// <summary>The two can meet: nothing is said against the first mentor any more.</summary>
    public bool MayMeet => WordOn(MentorPlace.Primary)?.Answer is SecurityAnswer.Yes or SecurityAnswer.Conditions;

    private SecurityWord? WordOn(MentorPlace place) => Now.Where(p => p.Place == place).Select(WordOn).FirstOrDefault();

    /// <summary>Of a closed one, for who keeps the file: until when it is kept, or that it is while another mentorship runs.</summary>
    public bool IsFileShown { get; init; }
    public DateOnly? KeptUntil { get; init; }

    /// <summary>The last day of the agreement that counts.</summary>
    public DateOnly? AgreedUntil { get; init; }

    /// <summary>The mentee has said no to taking part, or taken the yes back, and it still runs.</summary>
    public bool TakePartEnded { get; init; }
}

/// <summary>The latest question about one mentor: the answer, once there is one, and its conditions.</summary>
public sealed record SecurityWord(Guid Mentor, SecurityAnswer? Answer, string? Conditions);

public sealed class ReadMentorship(Database db, IEnumerable<IMentorshipPart> parts)
{
    public Task<Outcome<MentorshipView>> Run(Actor actor, Guid id, int page, CancellationToken stop) => db.Read<MentorshipView>(actor, Act.MentorshipRead, async tx =>
    {
        var head = await Head(tx, id).SingleOrDefaultAsync(stop);
        if (head is null) return Refusal.NotFound;
        var it = head.Mentorship;
        tx.About(it.Mentee);
        var name = tx.Open(it.Mentee, head.Wrapped, "mentee", "name", it.Mentee, head.Name);
        var now = await PeriodsNow(tx, id).ToListAsync(stop);
        var shelves = await Shelves.Ask(tx, [Shelf.OfMentorship<SecurityRequest>(), .. parts.SelectMany(part => part.Looks)], id, it.Mentee, stop);
        var (said, unmet) = ((IReadOnlyList<SecurityWord>)[], (IReadOnlyList<Refusal>)[]);
        if (!it.IsClosed)
        {
            var questions = await shelves.Rows(tx.QuestionsOf(id), stop);
            // What was said about one mentor is not the other's to read.
            said = [.. now.Where(p => actor.Hat is not Role.Mentor || p.Mentor == actor.Account).Select(p => questions.Find(q => q.Mentor == p.Mentor)).OfType<SecurityRequest>()
                .Select(q => new SecurityWord(q.Mentor, q.Answer, q.Conditions is { } words ? tx.Open(it.Mentee, head.Wrapped, "security_request", "conditions", q.Id, words) : null))];
            if (it.State == MentorshipState.Proposed && actor.Hat != Role.Coach) unmet = Mentorship.UnmetForAgreement(questions.Find(q => q.Mentor == it.Mentor), await tx.MeetingOf(it, stop));
        }
        // Whoever does not keep the file may not see every mentorship in it.
        var keeps = it.IsClosed && actor.Hat is Role.Coordinator;
        var kept = keeps ? tx.Programme.Mentorships.KeptUntil(await tx.Mentorships.AsNoTracking().Where(m => m.Mentee == it.Mentee).ToListAsync(stop)) : null;
        var shown = new List<MentorshipPart>();
        foreach (var part in parts.OrderBy(p => p.Order)) if (await part.Read(tx, it, page, shelves, stop) is { } found) shown.Add(found);
        tx.Saw(Act.MentorshipRead, it.Mentee, id);
        return new MentorshipView(it, name, head.Reference, head.Place, now, said, unmet, head.HasHandover && actor.Hat != Role.Coach, shown) { IsFileShown = keeps, KeptUntil = kept, AgreedUntil = it.AgreedOn is null ? null : head.AgreedPast?.AddDays(-1), TakePartEnded = !it.IsClosed && TakingPart.IsNo(head.TakesPart) };
    }, stop);

    private sealed record HeadRow(Mentorship Mentorship, Sealed Name, string Reference, byte[] Wrapped, string? Place, bool HasHandover, string? TakesPart, DateOnly? AgreedPast);

    private static readonly Func<Tx, Guid, IAsyncEnumerable<HeadRow>> Head = EF.CompileAsyncQuery((Tx tx, Guid id) =>
        from m in tx.Set<Mentorship>().AsNoTracking().Where(m => m.Id == id)
        join p in tx.Set<Mentee>() on m.Mentee equals p.Id
        join k in tx.Set<MenteeKey>() on m.Mentee equals k.Owner
        join e in tx.Set<Establishment>() on m.Establishment equals (int?)e.Id into places
        from e in places.DefaultIfEmpty()
        select new HeadRow(m, p.Name, p.Reference, k.Wrapped, e.Name, tx.Set<HandOver>().Any(h => h.Mentorship == id), TakingPart.Word(m.Mentee),
            tx.Set<Agreement>().Where(a => a.Mentorship == id).OrderByDescending(a => a.AgreedOn).ThenByDescending(a => a.Id).Select(a => (DateOnly?)a.From.AddMonths(a.Months)).FirstOrDefault()));

    private static readonly Func<Tx, Guid, IAsyncEnumerable<MentorPeriod>> PeriodsNow = EF.CompileAsyncQuery((Tx tx, Guid id) =>
        tx.Set<MentorPeriod>().AsNoTracking().OrderBy(p => p.Place).Where(p => p.Mentorship == id && p.Until == null));
}
