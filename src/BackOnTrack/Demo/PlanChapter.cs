using BackOnTrack.Domain.Asking;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Plans;

namespace BackOnTrack.Demo;

/// <summary>The plan is written, agreed and looked at again; the areas of life are asked about; at the end every goal is rated.</summary>
internal sealed class PlanChapter(Stage stage, Story story, Script script)
{
    private const int Quarter = 85;

    /// <summary>Days a closed envelope lies before somebody types it in.</summary>
    private const int Typed = 2;

    private const string AtTheTablet = "second_mentor", DidNotWant = "plan_late";

    /// <summary>After the change of mentor nobody looked at the plan again: a review is overdue.</summary>
    private const string LetSlide = "rematched";

    /// <summary>Every fourth review comes so many days late.</summary>
    private const int Late = 6;

    public void Tell(Told t)
    {
        if (t.Case.Fate is "proposed" or "agreed" or "cancelled") return;
        script.On(t.Agreed + 8, 21, () => Write(t));
        Ask(t);
        if (t.Case.Fate == "plan_late") return;
        script.On(t.Agreed + 21, 21.2, () => Agree(t, t.Agreed + 21));
        var nth = 0;
        for (var day = t.Agreed + 21 + Quarter; day <= t.LastDay - 10; day += Quarter)
        {
            var (on, which) = (t.Case.Fate == "rematched" && day is >= Told.Rematch and <= Told.Rematch + 14 ? Told.Rematch + 20 : day, nth++);
            if (t.Case.Fate != LetSlide || on < Told.Rematch) script.On(on + ((t.Number + which) % 4 == 0 ? Late : 0), 21.3, () => Review(t, on, which));
        }
        if (t.Case.Fate == "new_plan") script.On(-8, 21.4, () => WriteAnew(t));
        if (t.Case.Fate == "completed") script.On(t.Case.Ended!.Value + 6, 19, () => Close(t, t.MentorOn(t.Case.Ended.Value), together: true));
        if (t.Case.Fate == "broken_off") script.On(t.Case.Ended!.Value + 6, 12, () => Close(t, t.Coordinator, together: false));
    }

    private async Task Write(Told t)
    {
        var by = stage.As(t.Case.Mentor!);
        await stage.Do<StartDraft, Guid>(act => act.Run(by, t.Mentorship, t.Case.Status == LegalStatus.Remand ? PlanVariant.Remand : PlanVariant.Ordinary, stage.Stop));
        foreach (var (part, texts) in story.Texts.Plan.Take(t.Case.Fate == "plan_late" ? 2 : 8))
            await stage.Do<WritePart, Guid>(act => act.Run(by, new(t.Mentorship, part, t.Turn(texts), 0), stage.Stop));
        if (t.Case.Fate == "plan_late") return;
        for (var i = 0; i < 2 + t.Number % 2; i++)
            await stage.Do<WriteGoal, Guid>(act => act.Run(by, new(t.Mentorship, null, 0, t.Turn(story.Texts.Goals, i).ToInput()), stage.Stop));
    }

    private async Task Agree(Told t, int day)
    {
        var version = await stage.Find(tx => tx.VersionOfDraft(t.Mentorship, stage.Stop));
        var plan = await stage.Do<AgreePlan, Guid>(act => act.Run(stage.As(t.MentorOn(day)), new(t.Mentorship, stage.Day, stage.Day.AddDays(Quarter), true, version), stage.Stop));
        t.Goals = await stage.Find(tx => tx.GoalsOf(plan, stage.Stop));
    }

    private async Task WriteAnew(Told t)
    {
        var by = stage.As(t.MentorOn(-8));
        await stage.Do<StartDraft, Guid>(act => act.Run(by, t.Mentorship, PlanVariant.Ordinary, stage.Stop));
        await stage.Do<WritePart, Guid>(act => act.Run(by, new(t.Mentorship, PlanPart.WhatChanged, story.Texts.WhatChanged, 0), stage.Stop));
    }

    private Task<Guid> Review(Told t, int day, int nth) => stage.Do<HoldReview, Guid>(act => act.Run(stage.As(t.MentorOn(day)), t.Mentorship, new(
        stage.Day, ReviewOccasion.Quarterly, Ratings(t, nth), Together: true, Changes: story.Texts.Review, NextReview: stage.Day.AddDays(Quarter)), stage.Stop));

    private Task<Guid> Close(Told t, string by, bool together) => stage.Do<HoldClosingReview, Guid>(act => act.Run(stage.As(by), t.Mentorship,
        new(stage.Day, null, Ratings(t, together ? 3 : 0), together, together ? null : story.Texts.WhyAlone),
        new(together ? story.Texts.MenteesLastWord : null, story.Texts.MentorsLastWord), stage.Stop));

    /// <summary>Things get better, not all of them and not at once; now and then the mentee sees it more brightly.</summary>
    private List<RatingInput> Ratings(Told t, int nth) => [.. t.Goals.Select((goal, i) =>
    {
        var level = (Attainment)Math.Clamp(-1 + nth / 2 + (t.Number + i + nth) % 3 - 1, -2, 2);
        var disputed = (t.Number + i) % 4 == 1 && level < Attainment.MuchMore;
        return new RatingInput(goal, level, disputed ? level + 1 : null, disputed ? story.Texts.Disagreement : story.Texts.ReviewNote);
    })];

    /// <summary>Sheets that the office types in, a tablet in one case, one mentee who does not want to, and, in most, the mentor's own view.</summary>
    private void Ask(Told t)
    {
        var nth = 0;
        for (var day = t.Agreed + 9; day <= t.LastDay - 5; day += 91)
        {
            var (on, which) = (t.Case.Fate == "rematched" && day is >= Told.Rematch and <= Told.Rematch + 14 ? Told.Rematch + 21 : day, nth++);
            if (t.Case.Fate == AtTheTablet && which > 0) script.On(on, 10.5, () => Alone(t, which));
            else if (t.Case.Fate == DidNotWant) script.On(on + Typed, 9.5, () => stage.Do<RecordLifeNotAnswered, Guid>(act => act.Run(stage.As(t.Coordinator), t.Mentorship, stage.Today.AddDays(on), Time(which), NotAnsweredBecause.DidNotWant, stage.Stop)));
            else script.On(on + Typed, 9.5, () => stage.Do<RecordLifeAreas, Guid>(act => act.Run(stage.As(t.Coordinator), t.Mentorship, Sheet(t, on, which), stage.Stop)));
            if (t.Number % 4 != 3) script.On(on, 21.6, () => stage.Do<AddSecondView, Guid>(act => act.Run(stage.As(t.MentorOn(on)), t.Mentorship, Sheet(t, on, which, brighter: 1), stage.Stop)));
        }
    }

    private async Task Alone(Told t, int nth)
    {
        var code = await stage.Do<MakeLifeCode, string>(act => act.Run(stage.As(t.Coordinator), t.Mentorship, stage.Stop));
        await stage.Do<AnswerLifeAreas, Guid>(act => act.Run(code, Answers(t, nth), stage.Stop));
    }

    private LifeCheckInput Sheet(Told t, int on, int nth, int brighter = 0) => new(stage.Today.AddDays(on), Time(nth), Answers(t, nth, brighter));

    private static LifeOccasion Time(int nth) => nth == 0 ? LifeOccasion.Start : LifeOccasion.Quarter;

    private static Dictionary<LifeArea, int> Answers(Told t, int nth, int brighter = 0) => Enum.GetValues<LifeArea>().Where(area => (t.Number + (int)area) % 7 != 0)
        .ToDictionary(area => area, area => Math.Clamp(2 + (t.Number * 3 + (int)area * 5) % 5 + nth * Change(t.Number + (int)area) + brighter, 0, 10));

    /// <summary>With one something gets better that stays as it is with the next, and now and then it gets worse.</summary>
    private static int Change(int which) => which % 5 == 4 ? -1 : which % 5 % 2 == 0 ? 1 : 0;
}
