using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Features.Mentors.LeaveCorps;

namespace BackOnTrack.Demo;

/// <summary>Two who are mentors no longer: one long gone in good order, one on the way out with half the checklist and money still owed.</summary>
internal sealed class LeavingChapter(Stage stage, Story story, Script script)
{
    private const int ToFinish = 12;

    public void Tell()
    {
        foreach (var mentor in story.Mentors)
            if (mentor.Left is { } day) Tell(mentor, day, mentor.Done ?? []);
    }

    private void Tell(StoryMentor mentor, int day, LeavingItem[] done)
    {
        var (by, id) = (stage.As(story.People.First(p => p.Role == Role.Coordinator && p.Unit == mentor.Unit).Name), stage.Account(mentor.Name));
        script.On(day, 11, () => stage.Do<LeaveCorps, Guid>(act => act.Run(by, id, new() { LeftOn = stage.Day, Cause = mentor.Cause }, stage.Stop)));
        foreach (var (nth, item) in done.Index())
            script.On(day + 1 + nth, 11.5, () => stage.Do<TickLeaving, Guid>(act => act.Run(by, id, item, stage.Stop)));
        if (done.Length == Enum.GetValues<LeavingItem>().Length)
            script.On(day + ToFinish, 12, () => stage.Do<FinishLeaving, Guid>(act => act.Run(by, id, stage.Stop)));
    }
}
