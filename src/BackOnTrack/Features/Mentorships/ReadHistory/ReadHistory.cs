using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentorships.ReadHistory;

/// <summary>
/// How it came to be as it is: who was mentor when, who chose whom and against what, every step, every ending. All
/// mentorships of the person, so that a pair that met twice stands there twice.
/// </summary>
public sealed record MentorshipHistory(
    Mentorship Mentorship, string Name, string Reference, IReadOnlyList<MentorPeriod> Periods, IReadOnlyList<MatchProposal> Proposals,
    IReadOnlyList<MentorshipMove> Moves, IReadOnlyList<MentorshipEnding> Endings, IReadOnlyDictionary<Guid, string> Names)
{
    public string NameOf(Guid account) => Names.GetValueOrDefault(account, "");
    public string AliasOf(Guid mentor) => Periods.LastOrDefault(p => p.Mentor == mentor)?.Alias ?? "";
}

public sealed class ReadHistory(Database db)
{
    public Task<Outcome<MentorshipHistory>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<MentorshipHistory>(actor, Act.MentorshipRead, async tx =>
    {
        var it = await tx.Mentorships.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, stop);
        if (it is null) return Refusal.NotFound;
        var person = await tx.Set<Mentee>().FindVisible(it.Mentee, stop);
        if (person is null) return Refusal.NotFound;
        var periods = await tx.MentorPeriods.AsNoTracking().Where(p => p.Mentee == it.Mentee).OrderBy(p => p.From).ThenBy(p => p.Id).ToListAsync(stop);
        var proposals = await tx.Open(await tx.MatchProposals.AsNoTracking().Where(p => p.Mentorship == id).OrderBy(p => p.Day).ThenBy(p => p.Id).ToListAsync(stop), stop);
        IReadOnlyList<MentorshipMove> moves = await tx.MentorshipMoves.AsNoTracking().Where(m => m.Mentorship == id).OrderBy(m => m.Recorded).ThenBy(m => m.Id).ToListAsync(stop);
        IReadOnlyList<MentorshipEnding> endings = await tx.MentorshipEndings.AsNoTracking().Where(e => e.Mentorship == id).OrderBy(e => e.Recorded).ToListAsync(stop);
        // The words may be about an earlier mentor: a mentor reads the steps and not the words.
        if (actor.Hat != Role.Mentor) (moves, endings) = (await tx.Open(moves, stop), await tx.Open(endings, stop));
        var names = await tx.NamesOf(moves.Select(m => m.By).Concat(proposals.Select(p => p.By)).Concat(endings.SelectMany(e => new[] { e.By, e.WithdrawnBy ?? e.By })), stop);
        tx.Saw(Act.MentorshipRead, it.Mentee, id);
        return new MentorshipHistory(it, person.Name.Text, person.Reference, periods, proposals, moves, endings, names);
    }, stop);
}
