using BackOnTrack.Access;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Features.Mentors.AssignCoach;
using BackOnTrack.Features.Mentors.ReadContact;
using BackOnTrack.Features.Mentors.RecordCheck;
using BackOnTrack.Features.Mentors.RecordPermit;
using BackOnTrack.Features.Mentors.RegisterMentor;
using BackOnTrack.Features.Mentors.TakeLeave;
using BackOnTrack.Domain;

namespace BackOnTrack.Demo;

/// <summary>The corps is there before the first mentee: entered, checked, with a coach. The training is told in a chapter of its own.</summary>
internal sealed class CorpsChapter(Stage stage, Story story, Script script)
{
    /// <summary>The day on which the first of the story's mentors is entered; each of the others a day later.</summary>
    public const int Start = -674;

    /// <summary>After so many days everybody is entered: the first group is about to be invited.</summary>
    private const int Entering = 11;

    private const int Lapses = 655, Holds = 930;

    /// <summary>Whose criminal record certificate has lapsed: no match and no visit before there is a new one.</summary>
    private StoryMentor Lapsed => story.Mentors[8];

    public void Tell()
    {
        for (var i = 0; i < story.Mentors.Length; i++) Tell(story.Mentors[i], Start + Math.Min(i, Entering));
        var (away, ending) = (story.Mentors[8], story.Mentors[6]);
        script.On(Start + 6, 9.4, () => stage.Do<RecordCheck, Guid>(act => act.Run(Coordinator(ending), stage.Account(ending.Name), new()
        { Kind = CheckKind.SecurityClearance, Issuer = "Demostyrelsen", IssuedOn = stage.Day, ValidUntil = stage.Day.AddDays(Lapses), Outcome = CheckOutcome.Clear }, stage.Stop)));
        script.On(-6, 9, () => stage.Do<TakeLeave, Guid>(act => act.Run(Coordinator(away), stage.Account(away.Name), new() { From = stage.Day, Until = stage.Day.AddDays(20) }, stage.Stop)));
    }

    private void Tell(StoryMentor mentor, int day)
    {
        var (by, id) = (Coordinator(mentor), stage.Account(mentor.Name));
        var applied = story.Recruitment.Applicants.Any(a => a.Name == mentor.Name); // who applied comes in with profile, contact and checks
        if (!applied) Register(mentor, day, by, id);
        if (mentor.Coach is { } coach)
            script.On(day, 9.3, () => stage.Do<AssignCoach, Guid>(act => act.Run(by, id, new() { Coach = stage.Account(coach), Deputy = mentor.Deputy is { } deputy ? stage.Account(deputy) : null, Cause = CoachCause.Start }, stage.Stop)));
        if (mentor.Cohort == TrainingChapter.Running) return;
        foreach (var place in Prisons(mentor.Unit))
            script.On(day, 9.5, () => stage.Do<RecordPermit, Guid>(act => act.Run(by, id, new() { Establishment = place, From = stage.Day, Until = stage.Day.AddDays(790) }, stage.Stop)));
    }

    private void Register(StoryMentor mentor, int day, Actor by, Guid id)
    {
        script.On(day, 9, () => stage.Do<RegisterMentor, Guid>(act => act.Run(by, new()
        {
            Account = id, Unit = mentor.Unit, Alias = mentor.Alias, Background = mentor.Background, Gender = mentor.Gender,
            Languages = mentor.Languages, Region = mentor.Region, Experience = mentor.Experience, Availability = story.Recruitment.Availability, Capacity = mentor.Capacity,
        }, stage.Stop)));
        script.On(day, 9.1, () => stage.Do<ChangeContact, Guid>(act => act.Run(by, id, new() { Name = mentor.Name, Phone = "00 00 00 00", Email = "mentor@demo.invalid" }, stage.Stop)));
        foreach (var kind in CorpsRules.Default.Checks)
            script.On(day, 9.2, () => stage.Do<RecordCheck, Guid>(act => act.Run(by, id, new() { Kind = kind, Issuer = "Demostyrelsen", IssuedOn = stage.Day, ValidUntil = stage.Day.AddDays(mentor == Lapsed && kind == CheckKind.CriminalRecord ? Lapses : Holds), Outcome = CheckOutcome.Clear }, stage.Stop)));
    }

    private IEnumerable<int> Prisons(int unit) => story.Establishments.Index()
        .Where(place => place.Item.Unit == unit && place.Item.Kind != EstablishmentKind.ProbationOffice).Select(place => place.Index + 1);

    private Actor Coordinator(StoryMentor mentor) => stage.As(story.People.First(person => person.Role == Role.Coordinator && person.Unit == mentor.Unit).Name);
}
