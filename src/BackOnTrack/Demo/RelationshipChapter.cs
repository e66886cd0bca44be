using BackOnTrack.Domain.Asking;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Domain.Relationship;
using BackOnTrack.Features.Relationship;

namespace BackOnTrack.Demo;

/// <summary>
/// Working together is asked about all year: sheets typed in, a tablet, one that nobody answered, one that is missing; one answer that
/// prompted a talk which was held, and one that asks for a talk still.
/// </summary>
internal sealed class RelationshipChapter(Stage stage, Story story, Script script)
{
    private const int Quarter = 91;

    /// <summary>Days a closed envelope lies before somebody types it in.</summary>
    private const int Typed = 2;

    private const string AtTheTablet = "second_mentor", WithAZero = "remand", Falling = "new_plan", Missing = "rematched", DidNotWant = "plan_late";

    /// <summary>The case in which a sheet was typed in wrongly and put right the day after.</summary>
    private const int Corrected = 0;

    public void Tell(Told t)
    {
        if (t.Case.Fate is "proposed" or "agreed" or "cancelled") return;
        var nth = 0;
        for (var day = t.Agreed + 10; day <= t.LastDay - 5 && !(t.Case.Fate == Missing && day > Told.Rematch + 22); day += Quarter)
        {
            var (on, which) = (t.Case.Fate == "rematched" && day is >= Told.Rematch and <= Told.Rematch + 14 ? Told.Rematch + 22 : day, nth++);
            Ask(t, on, which);
            script.On(on, 21.8, () => stage.Do<AnswerMirror, Guid>(act => act.Run(stage.As(t.MentorOn(on)), t.Mentorship, Mirror(t, on, which), stage.Stop)));
        }
        if (t.Case.Fate == Falling) TypeIn(t, -4, () => Answers(t, 1).ToDictionary(a => a.Key, a => a.Key is RelationshipItem.AgreeOnAims ? RelationshipLevel.ALittle : a.Value), nth);
    }

    private void Ask(Told t, int on, int nth)
    {
        if (t.Case.Fate == AtTheTablet && nth > 0) script.On(on, 10, () => Alone(t, nth));
        else if (t.Case.Fate == DidNotWant) script.On(on + Typed, 9, () => stage.Do<RecordNotAnswered, Guid>(act => act.Run(stage.As(t.Coordinator), t.Mentorship, stage.Today.AddDays(on), Time(nth), NotAnsweredBecause.DidNotWant, stage.Stop)));
        else TypeIn(t, on, () => Answers(t, nth), nth);
    }

    private void TypeIn(Told t, int on, Func<Dictionary<RelationshipItem, RelationshipLevel>> answers, int nth) => script.On(on + Typed, 9, async () =>
    {
        var check = await stage.Do<TypeInCheck, Guid>(act => act.Run(stage.As(t.Coordinator), t.Mentorship, Sheet(answers()), stage.Stop));
        if (t.Number == Corrected && nth == 1) script.On(on + Typed + 1, 9, async () =>
        {
            var seen = await stage.Find(tx => tx.VersionOfCheck(check, stage.Stop));
            await stage.Do<CorrectCheck, Guid>(act => act.Run(stage.As(t.Coordinator), t.Mentorship, check, Sheet(Answers(t, nth + 1)), story.Texts.SheetCorrected, seen, stage.Stop));
        });

        RelationshipInput Sheet(Dictionary<RelationshipItem, RelationshipLevel> says) => new(stage.Today.AddDays(on), Time(nth), says);
    });

    private async Task Alone(Told t, int nth)
    {
        var code = await stage.Do<MakeCode, string>(act => act.Run(stage.As(t.Coordinator), t.Mentorship, stage.Stop));
        await stage.Do<AnswerUnderCode, Guid>(act => act.Run(code, Answers(t, nth), stage.Stop));
    }

    private RelationshipInput Mirror(Told t, int on, int nth) => new(stage.Today.AddDays(on), Time(nth), Answers(t, nth + 1));

    private static LifeOccasion Time(int nth) => nth == 0 ? LifeOccasion.Start : LifeOccasion.Quarter;

    /// <summary>A little up and down, never by two; one answer left open now and then, and one time one that is not so at all.</summary>
    private static Dictionary<RelationshipItem, RelationshipLevel> Answers(Told t, int nth) => Enum.GetValues<RelationshipItem>()
        .Where(item => (t.Number + (int)item + nth) % 11 != 0)
        .ToDictionary(item => item, item => t.Case.Fate == WithAZero && nth == 1 && item is RelationshipItem.CanSayWhenNotRight ? RelationshipLevel.NotAtAll
            : (RelationshipLevel)(2 + (t.Number + (int)item) % 2 + (nth + (int)item) % 2));
}
