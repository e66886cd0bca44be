using BackOnTrack.Features.Surveys;

namespace BackOnTrack.Demo;

/// <summary>The evaluator writes down whose instruments were used the day after; one line is written twice and taken back.</summary>
internal sealed class SurveysChapter(Stage stage, Story story, Script script)
{
    public void Tell()
    {
        foreach (var it in story.Instruments)
        {
            var id = Guid.Empty;
            script.On(it.On + 1, 10, async () => id = await stage.Do<RecordInstrument, Guid>(act => act.Run(stage.As(story.Figures.Evaluator),
                new() { What = it.What, DoneBy = it.DoneBy, DoneOn = stage.Today.AddDays(it.On), KeptAt = it.KeptAt }, stage.Stop)));
            if (it.ByMistake) script.On(it.On + 2, 10, () => stage.Do<WithdrawInstrument, Guid>(act => act.Run(stage.As(story.Figures.Evaluator), id, stage.Stop)));
        }
    }
}
