using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Mentors.AssignCoach;
using BackOnTrack.Features.Supervision.AskForTalk;
using BackOnTrack.Features.Supervision.CheckStrain;
using BackOnTrack.Features.Supervision.HandOver;
using BackOnTrack.Features.Supervision.HoldGroup;
using BackOnTrack.Features.Supervision.ListTalks;
using BackOnTrack.Features.Supervision.ReadDebrief;
using BackOnTrack.Features.Supervision.RecordTalk;
using BackOnTrack.Features.Supervision.ReportHappening;
using BackOnTrack.Features.Supervision.SetCoachAway;

namespace BackOnTrack.Demo;

/// <summary>Coaching from the first match on: talks, debriefs held and one owed, a worry, a change of coach, a coach on leave, a group session.</summary>
internal sealed class SupervisionChapter(Stage stage, Story story, Script script)
{
    private const int First = -500, Every = 40, Changed = -30;

    /// <summary>Days before leaving in which a talk agrees on nothing more: what was agreed is done by then.</summary>
    private const int FarewellTalk = 20;

    /// <summary>What happened to whom, and after how many days it was talked over.</summary>
    private static readonly (int Day, int Mentor, int Days)[] happenings = [(-310, 0, 1), (-270, 5, 2), (-230, 9, 2), (-190, 1, 3), (-140, 6, 4), (-90, 3, 2)];

    /// <summary>In training, and the one whose coach changes.</summary>
    private StoryMentor Changing => story.Mentors[4];

    public void Tell()
    {
        foreach (var (i, mentor) in story.Mentors.Index()) if (mentor.Coach is not null && mentor != Changing) Talks(mentor, i);
        Happenings();
        ChangeOfCoach();
        Group(-80, story.Mentors.Where(m => m.Coach == story.Mentors[0].Coach && m != Changing && m.IsThere(-80)));
        script.On(-10, 21, () => stage.Do<CheckStrain, Guid>(act => act.Run(As(story.Mentors[0]), Id(story.Mentors[0]), stage.Stop)));
        script.On(-1, 8, () => stage.Do<AskForTalk, Guid>(act => act.Run(As(story.Mentors[7]), Id(story.Mentors[7]), new() { Worried = true, About = story.Texts.Worry }, stage.Stop)));
        var away = story.Mentors[5];
        script.On(-3, 9, () => stage.Do<SetCoachAway, Guid>(act => act.Run(Coordinator(away),
            new() { Coach = stage.Account(away.Coach!), Deputy = stage.Account(away.Deputy!), From = stage.Day, Until = stage.Day.AddDays(18) }, stage.Stop)));
    }

    /// <summary>Every mentor in turn; with one of them it is high time.</summary>
    private void Talks(StoryMentor mentor, int i)
    {
        var last = Math.Min(i == 1 ? -56 : -8, mentor.Left - FarewellTalk ?? 0);
        for (var (day, nth) = (First + 3 * i, 0); day <= last; day += Every, nth++)
        {
            var (on, which) = (day, nth);
            script.On(on, 15.5, () => Talk(mentor, i + which, agree: which % 2 == 0, done: on < -45, []));
        }
    }

    private async Task Talk(StoryMentor mentor, int which, bool agree, bool done, List<Guid> debriefs)
    {
        var coach = stage.As(mentor.Coach!);
        var talk = await stage.Do<RecordTalk, Guid>(act => act.Run(coach, Id(mentor), new()
        {
            HeldOn = stage.Day, How = (TalkHow)(which % 3), Topics = [(TalkTopic)(which % 9)], Words = story.Texts.TalkNotes[which % story.Texts.TalkNotes.Length], Debriefs = debriefs,
            Actions = [agree ? new() { What = story.Texts.TalkActions[which % story.Texts.TalkActions.Length], Owner = (ActionOwner)(which / 2 % 3), Due = stage.Day.AddDays(14) } : new()],
        }, stage.Stop));
        if (!agree || !done) return;
        var action = await stage.Find(tx => tx.ActionOf(talk, stage.Stop));
        script.On(stage.Day.DayNumber - stage.Today.DayNumber + 12, 20, () => stage.Do<CloseAction, Guid>(act => act.Run(As(mentor), Id(mentor), action, stage.Stop)));
    }

    private void Happenings()
    {
        foreach (var (day, mentor, days) in happenings) Debriefed(story.Mentors[mentor], day, days);
        var owed = story.Mentors[2];
        script.On(-2, 20, async () =>
        {
            var debrief = await Report(owed, HappeningKind.Threat);
            script.On(-1, 10, () => stage.Do<NoteContact, Guid>(act => act.Run(stage.As(owed.Coach!), Id(owed), debrief, stage.Stop)));
        });
    }

    private void Debriefed(StoryMentor mentor, int day, int days) => script.On(day, 21, async () =>
    {
        var debrief = await Report(mentor, HappeningKind.Distress);
        script.On(day + 1, 9, () => stage.Do<NoteContact, Guid>(act => act.Run(stage.As(mentor.Coach!), Id(mentor), debrief, stage.Stop)));
        script.On(day + days, 16, () => Talk(mentor, 3, agree: false, done: false, [debrief]));
    });

    private Task<Guid> Report(StoryMentor mentor, HappeningKind kind) =>
        stage.Do<ReportHappening, Guid>(act => act.Run(As(mentor), Id(mentor), new() { Kind = kind, Day = stage.Day, Time = new(17, 0) }, stage.Stop));

    private void ChangeOfCoach()
    {
        var (mentor, next) = (Changing, story.People.Last(p => p.Role == Role.Coach).Name);
        script.On(Changed - 1, 14, () => stage.Do<WriteCoachHandover, Guid>(act => act.Run(stage.As(mentor.Coach!), Id(mentor), story.Texts.CoachSummary, stage.Stop)));
        script.On(Changed, 9, () => stage.Do<AssignCoach, Guid>(act => act.Run(Coordinator(mentor), Id(mentor), new() { Coach = stage.Account(next), Cause = CoachCause.CoachChanged }, stage.Stop)));
    }

    private void Group(int day, IEnumerable<StoryMentor> mentors)
    {
        StoryMentor[] who = [.. mentors];
        script.On(day, 17, () => stage.Do<HoldGroup, Guid>(act => act.Run(stage.As(who[0].Coach!), new() { HeldOn = stage.Day, Mentors = [.. who.Select(Id)], Themes = story.Texts.GroupThemes }, stage.Stop)));
    }

    private Guid Id(StoryMentor mentor) => stage.Account(mentor.Name);

    private Actor As(StoryMentor mentor) => stage.As(mentor.Name);

    private Actor Coordinator(StoryMentor mentor) => stage.As(story.People.First(p => p.Role == Role.Coordinator && p.Unit == mentor.Unit).Name);
}
