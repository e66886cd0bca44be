using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Surveys;

/// <summary>The newest version of a survey the reader may see, and how many rounds all its versions had.</summary>
public sealed record SurveyLine(Survey Survey, int Rounds);

/// <summary>A page of the list.</summary>
public sealed record SurveyPage(IReadOnlyList<SurveyLine> Lines, int Page, int Pages);

/// <summary>The service's own surveys, the one written last first; drafts are the evaluator's to see.</summary>
public sealed class ListSurveys(Database db)
{
    public const int PageSize = 50;

    public Task<Outcome<SurveyPage>> Run(Actor actor, int page, CancellationToken stop) => db.Read<SurveyPage>(actor, Act.SurveyRead, async tx =>
    {
        var (surveys, rounds) = (tx.Surveys, tx.SurveyRounds);
        var newest = surveys.AsNoTracking().Where(s => !surveys.Any(t => t.Root == s.Root && t.Edition > s.Edition));
        var pages = Math.Max(1, (await newest.CountAsync(stop) + PageSize - 1) / PageSize);
        var at = Math.Clamp(page, 1, pages);
        var lines = await newest.OrderByDescending(s => s.WrittenAt).ThenByDescending(s => s.Id).Skip((at - 1) * PageSize).Take(PageSize)
            .Select(s => new SurveyLine(s, rounds.Count(r => surveys.Any(v => v.Id == r.Survey && v.Root == s.Root)))).ToListAsync(stop);
        return new SurveyPage(lines, at, pages);
    }, stop);
}
