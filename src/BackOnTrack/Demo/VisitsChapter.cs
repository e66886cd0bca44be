using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Mentors.AnswerPermit;
using BackOnTrack.Features.Mentors.ApplyForPermit;
using BackOnTrack.Features.Mentors.RecordPermit;
using BackOnTrack.Features.Sessions;

namespace BackOnTrack.Demo;

/// <summary>Visits of these days: permits as they stand, a mentor who went in yesterday and never checked out, and a calendar that is fetched.</summary>
internal sealed class VisitsChapter(Stage stage, Story story, Script script)
{
    private const int Prison = 1, Remand = 2, Open = 3;

    /// <summary>Permits in every standing: asked for, refused, about to end, over.</summary>
    public void Permits()
    {
        var (asks, refused, ending, over) = (story.Mentors[10], story.Mentors[4], story.Mentors[3], story.Mentors[5]);
        script.On(-12, 10, () => Apply(asks, Open));
        script.On(-40, 10, () => Apply(refused, Prison));
        script.On(-24, 11, () => Answer(refused, new() { Granted = false, AnsweredOn = stage.Day, Reason = story.Texts.PermitRefused }));
        script.On(-340, 10, () => Apply(ending, Open));
        script.On(-330, 11, () => Answer(ending, new() { Granted = true, AnsweredOn = stage.Day, From = stage.Day, Until = stage.Day.AddDays(350), Conditions = story.Texts.PermitConditions }));
        script.On(-380, 10, () => stage.Do<RecordPermit, Guid>(act => act.Run(Coordinator(over), Id(over), new() { Establishment = Remand, From = stage.Day, Until = stage.Day.AddDays(365) }, stage.Stop)));
    }

    /// <summary>Out in the town with somebody on parole: checked in yesterday, and forgot to check out.</summary>
    public void Tell(Told t)
    {
        if (t.Case.Fate is "paused") script.On(-5, 18, () => stage.Do<MakeAppointment, Guid>(act => act.Run(stage.As(t.MentorOn(-5)), t.Mentorship, new()
        {
            Date = stage.Today.AddDays(9), Time = new TimeOnly(15, 30), Kind = SessionKind.Visit, Place = t.Turn(story.Texts.PlaceNames),
        }, stage.Stop)));
        if (t.Case.Fate is not "tapering") return;
        var meeting = Guid.Empty;
        script.On(-3, 19, async () => meeting = await stage.Do<MakeAppointment, Guid>(act => act.Run(stage.As(t.MentorOn(-3)), t.Mentorship, new()
        {
            Date = stage.Day.AddDays(2), Time = new TimeOnly(16, 0), Minutes = 60, Kind = SessionKind.AfterRelease, Place = t.Turn(story.Texts.PlaceNames),
        }, stage.Stop)));
        script.On(-1, 15.9, () => stage.Do<CheckIn, Guid>(act => act.Run(stage.As(t.MentorOn(-1)), t.Mentorship, meeting, stage.Stop)));
    }

    private Task<Guid> Apply(StoryMentor mentor, int place) =>
        stage.Do<ApplyForPermit, Guid>(act => act.Run(Coordinator(mentor), Id(mentor), new() { Establishment = place, AppliedOn = stage.Day }, stage.Stop));

    private async Task Answer(StoryMentor mentor, AnswerInput input)
    {
        var (permit, version) = await stage.Find(tx => tx.PermitAskedFor(Id(mentor), stage.Stop));
        await stage.Do<AnswerPermit, Guid>(act => act.Run(Coordinator(mentor), Id(mentor), permit, input, version, stage.Stop));
    }

    private Guid Id(StoryMentor mentor) => stage.Account(mentor.Name);

    private Actor Coordinator(StoryMentor mentor) => stage.As(story.People.First(person => person.Role == Role.Coordinator && person.Unit == mentor.Unit).Name);
}
