using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Surveys;
using BackOnTrack.Features.Surveys;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Demo;

/// <summary>
/// The evaluator writes down whose instruments were used the day after; one line is written twice and taken back. The service's own
/// surveys: one that mentors answered, most of them, with a draft of its next version, and one that waits for the coaches.
/// </summary>
internal sealed class SurveysChapter(Stage stage, Story story, Script script)
{
    private Actor Evaluator => stage.As(story.Figures.Evaluator);

    public void Tell()
    {
        foreach (var it in story.Instruments)
        {
            var id = Guid.Empty;
            script.On(it.On + 1, 10, async () => id = await stage.Do<RecordInstrument, Guid>(act => act.Run(Evaluator,
                new() { What = it.What, DoneBy = it.DoneBy, DoneOn = stage.Today.AddDays(it.On), KeptAt = it.KeptAt }, stage.Stop)));
            if (it.ByMistake) script.On(it.On + 2, 10, () => stage.Do<WithdrawInstrument, Guid>(act => act.Run(Evaluator, id, stage.Stop)));
        }
        foreach (var survey in story.Surveys) Tell(survey);
    }

    private void Tell(StorySurvey it)
    {
        var (id, round) = (Guid.Empty, Guid.Empty);
        script.On(it.Written, 9, async () => id = await Build(it));
        script.On(it.Written + 1, 9, async () =>
        {
            await stage.Do<PublishSurvey, Guid>(act => act.Run(Evaluator, id, stage.Stop));
            round = await stage.Do<SendSurvey, Guid>(act => act.Run(Evaluator, id, new() { Opens = stage.Today.AddDays(it.Opens), Closes = stage.Today.AddDays(it.Closes) }, stage.Stop));
        });
        script.On(it.Opens, 7, () => stage.Routine<CarryRounds>(act => act.Run(stage.Stop)));
        script.On(it.Closes - SurveyRound.ReminderBefore, 7, () => stage.Routine<CarryRounds>(act => act.Run(stage.Stop)));
        foreach (var (n, answer) in it.Answers.Index()) script.On(it.Opens + 1 + n, 20, () => Answer(it, round, answer));
        if (it.Next is not { } next) return;
        script.On(next.On, 9, async () =>
        {
            var draft = await stage.Do<NextVersion, Guid>(act => act.Run(Evaluator, id, stage.Stop));
            await stage.Do<AddItem, Guid>(act => act.Run(Evaluator, draft, next.Kind, new StoryItem(next.Kind, next.Text).ToInput(), stage.Stop));
        });
    }

    private async Task<Guid> Build(StorySurvey it)
    {
        var id = await stage.Do<WriteSurvey, Guid>(act => act.Run(Evaluator, new()
        {
            Audience = it.Audience, TitleEn = it.Title[0], TitleDa = it.Title[1], TitleNb = it.Title[2], PurposeEn = it.Purpose[0], PurposeDa = it.Purpose[1], PurposeNb = it.Purpose[2],
        }, stage.Stop));
        foreach (var item in it.Items) await stage.Do<AddItem, Guid>(act => act.Run(Evaluator, id, item.Kind, item.ToInput(), stage.Stop));
        return id;
    }

    private async Task Answer(StorySurvey it, Guid round, StoryAnswer said)
    {
        var items = await stage.Find(async tx => await tx.SurveyItems.AsNoTracking().Where(i => tx.Set<SurveyRound>().Any(r => r.Id == round && r.Survey == i.Survey)).OrderBy(i => i.Position).Select(i => i.Id).ToListAsync(stage.Stop));
        var levels = new Queue<int?>(said.Levels);
        var answers = it.Items.Zip(items, (item, id) => item.Kind switch
        {
            ItemKind.Agree => new ItemAnswer { Item = id, Choice = levels.Dequeue() },
            ItemKind.Number => new() { Item = id, Number = said.Hours },
            ItemKind.One => new() { Item = id, Choice = said.One },
            ItemKind.Several => new() { Item = id, Chosen = [.. said.Several] },
            _ => new() { Item = id, Words = said.Words },
        }).ToList();
        await stage.Do<AnswerSurvey, Guid>(act => act.Run(stage.As(said.Who), round, new() { Answers = answers }, stage.Stop));
    }
}
