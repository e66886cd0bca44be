using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Mentorships.AddMentor;
using BackOnTrack.Features.Mentorships.CloseMentorship;
using BackOnTrack.Features.Mentorships.EndMentorship;
using BackOnTrack.Features.Mentorships.MakeAgreement;
using BackOnTrack.Features.Mentorships.Match;
using BackOnTrack.Features.Mentorships.PauseMentorship;
using BackOnTrack.Features.Mentorships.ProposeMatch;
using BackOnTrack.Features.Mentorships.RecordMeeting;
using BackOnTrack.Features.Mentorships.ReplaceMentor;
using BackOnTrack.Features.Mentorships.Security.AnswerRequest;
using BackOnTrack.Features.Mentorships.TaperMentorship;
using BackOnTrack.Features.Mentorships.WriteHandover;
using BackOnTrack.Domain;

namespace BackOnTrack.Demo;

/// <summary>From the match to the end, by the road each case takes.</summary>
internal sealed class MentorshipChapter(Stage stage, Story story, Script script)
{
    public void Tell(Told t)
    {
        var texts = story.Texts;
        script.On(t.Proposed, 11, async () => t.Mentorship = await stage.Do<ProposeMatch, Guid>(act => act.Run(stage.As(t.Coordinator), t.Inquiry, Match(t, t.Case.Mentor!), stage.Stop)));
        if (t.Case.Fate == "proposed") return;
        script.On(t.Proposed + 3, 11, () => AskSecurity(t));
        Begin(t, t.Proposed + 10);
        switch (t.Case.Fate)
        {
            case "paused":
                script.On(-20, 11, () => stage.Do<PauseMentorship, Guid>(act => act.Run(stage.As(t.Coordinator), t.Mentorship, new() { PauseReason = PauseReason.Transfer, Review = stage.Day.AddDays(30), Words = texts.Pause }, stage.Stop)));
                break;
            case "tapering":
                script.On(-40, 11, () => stage.Do<TaperMentorship, Guid>(act => act.Run(stage.As(t.Coordinator), t.Mentorship, new() { RhythmDays = 28, Words = texts.Taper }, stage.Stop)));
                break;
            case "rematched": ChangeMentor(t); break;
            case "second_mentor":
                script.On(-100, 11, () => stage.Do<AddMentor, Guid>(act => act.Run(stage.As(t.Coordinator), t.Mentorship, Match(t, t.Case.Says!, texts.WhySecond), stage.Stop)));
                script.On(-97, 11, () => AskSecurity(t));
                break;
        }
        if (t.Case.Ended is { } day) End(t, day);
    }

    private void Begin(Told t, int day)
    {
        var place = t.Case.Place == 4 ? MeetingPlace.AtOffice : MeetingPlace.Visit;
        script.On(day, 15, () => stage.Do<RecordMeeting, Guid>(act => act.Run(stage.As(t.MentorOn(day)), t.Mentorship, new() { Day = stage.Day, Place = place, MenteeSaysYes = true, MentorSaysYes = true, Words = story.Texts.Meeting }, stage.Stop)));
        script.On(day + 1, 10, () => stage.Do<MakeAgreement, Guid>(act => act.Run(stage.As(t.Coordinator), t.Mentorship, new()
        {
            From = stage.Day, Months = 12, RhythmDays = t.Rhythm, Confidentiality = story.Texts.Confidentiality, Limits = story.Texts.Limits, ContactRules = story.Texts.Contact,
        }, stage.Stop)));
    }

    private void ChangeMentor(Told t)
    {
        script.On(Told.Rematch - 1, 19, () => stage.Do<WriteHandover, Guid>(act => act.Run(stage.As(t.Case.Mentor!), t.Mentorship, new() { Words = story.Texts.Handover }, stage.Stop)));
        script.On(Told.Rematch, 11, () => stage.Do<ReplaceMentor, Guid>(act => act.Run(stage.As(t.Coordinator), t.Mentorship, Match(t, t.Case.Says!, story.Texts.Match), stage.Stop)));
        script.On(Told.Rematch + 3, 11, () => AskSecurity(t));
        Begin(t, Told.Rematch + 9);
    }

    private void End(Told t, int day)
    {
        var (planned, reason) = (t.Case.Fate is "completed" or "awaiting_closing", Enum.Parse<EndReason>(t.Case.Reason!));
        script.On(day, 11, () => stage.Do<EndMentorship, Guid>(act => act.Run(stage.As(t.Coordinator), t.Mentorship, new()
        {
            Day = stage.Day, Reason = reason, By = planned ? EndedBy.Both : EndedBy.Prison, Planned = planned, Words = story.Texts.End[t.Case.Fate],
        }, stage.Stop)));
        if (t.Case.Fate is "completed" or "broken_off")
            script.On(day + 9, 10, () => stage.Do<CloseMentorship, Guid>(act => act.Run(stage.As(t.Coordinator), t.Mentorship, stage.Stop)));
    }

    private async Task AskSecurity(Told t)
    {
        var request = await stage.Find(tx => tx.OpenQuestion(t.Mentorship, stage.Stop));
        var conditions = t.Case.Fate == "remand";
        await stage.Do<AnswerRequest, Guid>(act => act.Run(stage.As(story.People.First(person => person.Role == Role.Security).Name), request,
            new() { Answer = conditions ? SecurityAnswer.Conditions : SecurityAnswer.Yes, Conditions = conditions ? story.Texts.PlaceNames[0] : null }, stage.Stop));
    }

    private MatchInput Match(Told t, string mentor, string? reason = null) => new()
    {
        Mentors = [.. story.Mentors.Where(other => other.Unit == t.Unit && other.Cohort != TrainingChapter.Running && other.IsThere(stage.Day.DayNumber - stage.Today.DayNumber)).OrderBy(other => other.Name != mentor).Take(4).Select(other => stage.Account(other.Name))],
        Languages = ["da"], Wish = GenderWish.None, Establishment = t.Case.Place == 4 ? null : t.Case.Place,
        Mentor = stage.Account(mentor), Reason = reason ?? story.Texts.Match, WhyNow = story.Texts.WhyRematch,
    };
}
