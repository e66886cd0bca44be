using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Surveys;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Surveys;

/// <summary>How the reader stands to a round.</summary>
public enum FormState { Open, Answered, NotOpen, Closed, NotAsked }

/// <summary>What is asked in a round, for one who may have been asked.</summary>
public sealed record SurveyForm(SurveyRound Round, Survey Survey, IReadOnlyList<SurveyItem> Items, FormState State);

/// <summary>What is asked. Items are shown to those who can answer them now, and to nobody else.</summary>
public sealed class ReadForm(Database db)
{
    public Task<Outcome<SurveyForm>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<SurveyForm>(actor, Act.SurveyFormRead, async tx => await tx.FormOf(id, stop) is { } form ? form : Refusal.NotFound, stop);
}

/// <summary>The form as the act and the page read it.</summary>
internal static class Forms
{
    public static async Task<SurveyForm?> FormOf(this Tx tx, Guid id, CancellationToken stop)
    {
        var round = await tx.SurveyRounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, stop);
        if (round is null || await tx.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == round.Survey, stop) is not { } survey) return null;
        var mine = await tx.SurveyAsked.AsNoTracking().SingleOrDefaultAsync(a => a.Round == id && a.Account == tx.Actor.Account, stop);
        var today = tx.Now.Day();
        var state = mine is null || tx.Actor.Hat != HatOf(survey) ? FormState.NotAsked : mine.Answered ? FormState.Answered
            : round.IsClosed(today) ? FormState.Closed : round.IsOpen(today) ? FormState.Open : FormState.NotOpen;
        var items = state is not FormState.Open ? [] : await tx.SurveyItems.AsNoTracking().Where(i => i.Survey == survey.Id).OrderBy(i => i.Position).ToListAsync(stop);
        return new(round, survey, items, state);
    }

    /// <summary>Under which hat a survey is answered.</summary>
    internal static Role HatOf(Survey survey) => survey.Audience is SurveyAudience.Mentors ? Role.Mentor : Role.Coach;
}
