using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Surveys;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Surveys;

/// <summary>One of the versions of a survey, without its items.</summary>
public sealed record SurveyEdition(Guid Id, int Edition, DateTimeOffset? PublishedAt);

/// <summary>A version with its items in order, the other versions the reader may see, and the rounds of all of them.</summary>
public sealed record SurveySheet(Survey Survey, IReadOnlyList<SurveyItem> Items, IReadOnlyList<SurveyEdition> Editions, IReadOnlyList<RoundLine> Rounds, DateOnly Today)
{
    /// <summary>How far a round has come.</summary>
    public RoundStanding StandingOf(SurveyRound round) => round.IsClosed(Today) ? RoundStanding.Closed : round.IsOpen(Today) ? RoundStanding.Open : RoundStanding.Coming;
}

/// <summary>How far a round has come.</summary>
public enum RoundStanding { Coming, Open, Closed }

/// <summary>A round as a line: of which version, for which days, for which unit (none is the whole service).</summary>
public sealed record RoundLine(SurveyRound Round, int Edition, string? Unit);

/// <summary>One version of a survey of the service's own.</summary>
public sealed class ReadSurvey(Database db)
{
    /// <summary>The most rounds shown on a survey's page, the newest first.</summary>
    private const int MostRounds = 50;

    public Task<Outcome<SurveySheet>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<SurveySheet>(actor, Act.SurveyRead, async tx =>
    {
        if (await tx.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, stop) is not { } survey) return Refusal.NotFound;
        var items = await tx.SurveyItems.AsNoTracking().Where(i => i.Survey == id).OrderBy(i => i.Position).ToListAsync(stop);
        var editions = await tx.Surveys.AsNoTracking().Where(s => s.Root == survey.Root).OrderByDescending(s => s.Edition)
            .Select(s => new SurveyEdition(s.Id, s.Edition, s.PublishedAt)).ToListAsync(stop);
        return new SurveySheet(survey, items, editions, await RoundsOf(tx, survey.Root, stop), tx.Now.Day());
    }, stop);

    private static async Task<IReadOnlyList<RoundLine>> RoundsOf(Tx tx, Guid root, CancellationToken stop)
    {
        var (surveys, units) = (tx.Surveys, tx.Set<Unit>());
        return await tx.SurveyRounds.AsNoTracking().OrderByDescending(r => r.Opens).ThenByDescending(r => r.Id)
            .Join(surveys.Where(s => s.Root == root), r => r.Survey, s => s.Id, (r, s) => new RoundLine(r, s.Edition, units.Where(u => u.Id == r.Unit).Select(u => u.Name).FirstOrDefault())).Take(MostRounds).ToListAsync(stop);
    }
}
