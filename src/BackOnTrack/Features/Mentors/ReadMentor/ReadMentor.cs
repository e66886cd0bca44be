using System.Globalization;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors.ReadMentor;

/// <summary>A mentor's file without the private person.</summary>
public sealed record MentorSheet(
    Mentor Mentor, MentorState State, int? Load,
    IReadOnlyList<MentorCheck> Checks, IReadOnlyList<CheckKind> Missing, IReadOnlyList<MentorPermit> Permits, IReadOnlyList<MentorLeave> Leaves,
    IReadOnlyList<CoachPeriod> Coaches, IReadOnlyList<CorpsPeriod> Corps, IReadOnlyDictionary<Guid, string> Names, IReadOnlyDictionary<int, string> Establishments, DateOnly Today)
{
    public CoachPeriod? Coach => Coaches.FirstOrDefault(c => c.IsOpen);
    /// <summary>Whether the coach, or who stands in, is there today.</summary>
    public required CoachStanding Standing { get; init; }
    public IReadOnlyList<MatchBlock> Blocks => InTheWayOfAMatch.Of(Mentor, State, Standing, Missing.Count > 0, Load);
    public MentorLeave? Leave => Leaves.FirstOrDefault(l => l.Covers(Today));
    /// <summary>Leaves that run or come, the nearest first.</summary>
    public IReadOnlyList<MentorLeave> LeavesAhead => [.. Leaves.Where(l => l.IsAhead(Today)).OrderBy(l => l.From)];
    public string NameOf(Guid account) => Names.GetValueOrDefault(account, "");
    /// <summary>Every establishment, for a form to choose from.</summary>
    public IEnumerable<Choice> PlacesToChoose => Establishments.OrderBy(e => e.Value, StringComparer.CurrentCulture).Select(e => new Choice(e.Key.ToString(CultureInfo.InvariantCulture), e.Value));

    public string Place(int establishment) => Establishments.GetValueOrDefault(establishment, "");
}

public sealed class ReadMentor(Database db)
{
    public Task<Outcome<MentorSheet>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<MentorSheet>(actor, Act.MentorRead, async tx =>
    {
        var sheet = await tx.MentorSheetOf(id, stop);
        if (sheet is null) return Refusal.NotFound;
        tx.Saw(Act.MentorRead, null, id);
        return sheet;
    }, stop);
}

public static class FindingMentors
{
    extension(Tx tx)
    {
        /// <summary>The mentor with the sealed texts open, or null: not there, or not yours.</summary>
        public async Task<Mentor?> FindMentor(Guid id, CancellationToken stop)
        {
            var mentor = await tx.Mentors.SingleOrDefaultAsync(m => m.Id == id, stop);
            return mentor is null ? null : await tx.Open(mentor, stop);
        }

        /// <summary>All that stands on a mentor's page, or null: not there, or not yours.</summary>
        public async Task<MentorSheet?> MentorSheetOf(Guid id, CancellationToken stop)
        {
            if (await tx.FindMentor(id, stop) is not { } mentor) return null;
            var today = tx.Now.Day();
            var checks = await tx.MentorChecks.AsNoTracking().Where(c => c.Mentor == id).OrderBy(c => c.Kind).ThenByDescending(c => c.ValidUntil).ToListAsync(stop);
            var permits = await tx.MentorPermits.AsNoTracking().Where(p => p.Mentor == id).OrderByDescending(p => p.Until ?? DateOnly.MaxValue).ThenByDescending(p => p.Id).ToListAsync(stop);
            var leaves = await tx.MentorLeaves.AsNoTracking().Where(l => l.Mentor == id).OrderByDescending(l => l.From).ToListAsync(stop);
            var coaches = await tx.CoachPeriods.AsNoTracking().Where(c => c.Mentor == id).OrderByDescending(c => c.From).ToListAsync(stop);
            var corps = await tx.Open(await tx.CorpsPeriods.AsNoTracking().Where(c => c.Mentor == id).OrderByDescending(c => c.Until ?? DateOnly.MaxValue).ThenByDescending(c => c.Id).ToListAsync(stop), stop);
            var names = await tx.NamesOf(coaches.SelectMany(c => new[] { c.Coach, c.Deputy ?? c.Coach }), stop);
            var places = await tx.Set<Establishment>().AsNoTracking().ToDictionaryAsync(e => e.Id, e => e.Name, stop);
            int? load = tx.Actor.Hat == Role.Coordinator ? (await tx.MentorLoads(stop)).GetValueOrDefault(id) : null;
            return new MentorSheet(mentor, mentor.StateOn(today, leaves), load, await tx.Open(checks, stop), CheckStanding.Missing(checks, today, tx.Programme.Mentors.Checks), await tx.Open(permits, stop), leaves, coaches, corps, names, places, today)
            { Standing = await tx.CoachStandingOf(id, today, stop) };
        }
    }
}
