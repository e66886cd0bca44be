using System.Text.Json;
using System.Text.Json.Serialization;
using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Network;
using BackOnTrack.Domain.People;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Domain.Surveys;
using BackOnTrack.Domain.Training;

namespace BackOnTrack.Demo;

/// <summary>The demonstration's invented people and what they go through, as told in <c>story.json</c>. Days count from today.</summary>
internal sealed record Story(
    string[] Units, StoryPlace[] Establishments, StoryPerson[] People, StoryMentor[] Mentors, StoryTraining Training, StoryPolicy[] Policies, StoryRecruitment Recruitment, StoryCase[] Cases, StoryNetwork Network, StoryDocuments Documents, StoryExclusion Excluded, StoryFigures Figures, StoryInstrument[] Instruments, StoryResearch Research, StorySurvey[] Surveys, StoryTexts Texts)
{
    private static readonly JsonSerializerOptions reading = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static Story Read()
    {
        using var file = typeof(Story).Assembly.GetManifestResourceStream("BackOnTrack.Demo.story.json")!;
        return JsonSerializer.Deserialize<Story>(file, reading)!;
    }
}

internal sealed record StoryPlace(int Unit, string Name, EstablishmentKind Kind, StoryDirectory? Directory = null);

/// <summary>What the directory says of a place, with the minutes from the regions in which mentors live.</summary>
internal sealed record StoryDirectory(string Address, string Phone, string Booking, int NoticeDays, string MayBring, Dictionary<string, int>? Ways, string[]? Wings = null);

internal sealed record StoryPerson(string Name, Role Role, int? Unit);

/// <param name="Left">The day on which the mentor leaves the corps.</param>
/// <param name="Done">What of the checklist is ticked; with all of it the leaving is finished.</param>
internal sealed record StoryMentor(
    string Name, string Alias, int Unit, MentorBackground Background, Gender Gender, List<string> Languages, string Region, string Experience,
    int Cohort, int Capacity, string? Coach, string? Deputy, int? Left = null, LeavingCause? Cause = null, LeavingItem[]? Done = null)
{
    /// <summary>Leaves the corps on this or a later day of the story, or does not leave.</summary>
    public bool IsThere(int day) => Left is not { } left || day < left;
}

internal sealed record StoryTraining(string Lead, StoryCohort[] Cohorts, StoryGathering[] Gatherings, string[] Keep);

/// <summary>The texts of the way in, and who has come how far on it.</summary>
internal sealed record StoryRecruitment(
    string Role, string[] Criteria, string Availability, string Note, string Impression, string[] Referees, string RefereeWords, string Accepted, string Refused, string Withdrawn, StoryApplicant[] Applicants);

/// <param name="Fate">New, Asked, Waits, ToDecide, Accepted, Refused, Withdrawn; an accepted one who is a mentor of the story has become it.</param>
internal sealed record StoryApplicant(string Name, int Unit, MentorBackground Background, List<string> Languages, string Region, int Sent, bool OnPaper, string Fate, string Motives, string Experience);

/// <summary>An instrument of somebody else that was used.</summary>
/// <param name="On">The day it was done, counted from today.</param>
/// <param name="ByMistake">Written into the list by mistake, and taken back the day after.</param>
internal sealed record StoryInstrument(string What, string DoneBy, int On, string KeptAt, bool ByMistake = false);

/// <summary>Who asks for rows, for which projects, who decides, and why one is refused.</summary>
internal sealed record StoryResearch(string University, string Institute, string Project, string OtherProject, string Protector, string Refused);

/// <summary>A survey of the service's own: how it is built, for which days it is sent, and who answers what. Texts stand in English, Danish and Norwegian.</summary>
/// <param name="Next">The item that a draft of the next version asks besides.</param>
internal sealed record StorySurvey(SurveyAudience Audience, int Written, int Opens, int Closes, string[] Title, string[] Purpose, StoryItem[] Items, StoryAnswer[] Answers, StoryNext? Next);

internal sealed record StoryItem(ItemKind Kind, string[] Text, string[]? Unit = null, int? Least = null, int? Most = null, string[]? Choices = null)
{
    public SurveyItemInput ToInput() => new()
    {
        TextEn = Text[0], TextDa = Text[1], TextNb = Text[2], UnitEn = Unit?[0], UnitDa = Unit?[1], UnitNb = Unit?[2], Least = Least, Most = Most,
        ChoicesEn = Choices?[0], ChoicesDa = Choices?[1], ChoicesNb = Choices?[2],
    };
}

/// <param name="Levels">One for each statement, in their order; null is left out.</param>
internal sealed record StoryAnswer(string Who, int?[] Levels, decimal? Hours, int? One, int[] Several, string? Words);

internal sealed record StoryNext(int On, ItemKind Kind, string[] Text);

internal sealed record StoryFigures(string Evaluator, string StruckOut);

/// <summary>A text mentors work by, and how it was changed.</summary>
internal sealed record StoryPolicy(string Title, int Written, string Words, string? NewWords, string? Changed, int ChangedOn, string[] HaveReadItAgain);

/// <summary>A networking day or seminar: who comes, what they share afterwards, and to which day it was moved lately.</summary>
internal sealed record StoryGathering(GatheringKind Kind, string Title, string Programme, string Place, int Day, string[] Comes, Dictionary<string, string>? Notes, int? Moved = null);

/// <summary>A training group: who misses which day, which day is moved, and who makes up for one.</summary>
internal sealed record StoryCohort(string Name, string Place, int Start, int Weeks, int Seats, string Trainers, string OtherTrainers, Dictionary<int, string>? Misses, int? Moved, Dictionary<int, string>? MakesUp);

/// <summary>One inquiry and what became of it.</summary>
/// <param name="Says">The mentor who takes over, or the second mentor.</param>
/// <param name="Wished">From which work the mentor should come.</param>
/// <param name="Moved">The day on which somebody came to the other prison of the unit.</param>
internal sealed record StoryCase(
    string Name, DateOnly Born, int Place, LegalStatus Status, int Asked, string Fate, string Why, Occasion[] Occasions, Criterion Criterion, PersonCategory Category,
    int? Release, ReleaseUnknown Unknown, Attitude Attitude, string? Mentor, int? Ended, string? Reason, string Language, string? Says, WishedBackground[]? Wished = null, int? Moved = null);

/// <summary>A letter with one mentorship, as it was first and as it became.</summary>
internal sealed record StoryDocuments(string Mentee, string Name, string[] First, string[] Second, string Sketch);

/// <summary>The people around one mentee, who of them asked to be removed, and the meetings with them.</summary>
internal sealed record StoryNetwork(
    string Mentee, StoryRelation[] People, string Removed, string Place, string Agenda, string Minutes, StoryAgreement[] Agreements, string NextAgenda, StorySupporter[] Others);

/// <param name="Word">What they said about being part of it; null for whoever has not been asked.</param>
internal sealed record StoryRelation(
    string Name, Relation Relation, NetworkRole Role, bool Child = false, Speaker Speaker = Speaker.MentorOrCoordinator, string? MaySay = null, string? MayNotSay = null,
    string? Phone = null, OwnWord? Word = null, string? Carer = null, string? Contact = null);

/// <summary>Somebody who stands by another mentee, asked and spoken to.</summary>
internal sealed record StorySupporter(string Mentee, int Day, StoryRelation Person);

/// <param name="Owner">One of the people by name, or Mentee, Mentor, Coordinator.</param>
internal sealed record StoryAgreement(string What, string Owner, int Due);

internal sealed record StoryExclusion(string Mentor, string Mentee);

internal sealed record StoryGoal(string Aim, string[] Levels, LifeArea Area, bool Others)
{
    public GoalInput ToInput() => new(Aim, Levels[0], Levels[1], Levels[2], Levels[3], Levels[4], 1, Others, Area);
}

internal sealed record StorySession(string Happened, string Words, string Agreed, ActivityGroup Activity, int Goal);

internal sealed record StoryTexts(
    string CriterionYes, string CriterionNo, string Interview, string InterviewNo, string DecisionYes, string DecisionNo, string DecisionWait,
    Dictionary<InquiryOutcome, string> ToReferrer, string Match, string MatchDespite, string Meeting, string Confidentiality, string Limits, string Contact,
    string WhyRematch, string Handover, string WhySecond, string Pause, string Taper, Dictionary<string, string> End, string MentorsLastWord,
    string MenteesLastWord, string WhyAlone, string Review, string ReviewNote, string Disagreement, string WhatChanged, string[] Questions,
    Dictionary<PlanPart, string[]> Plan, StoryGoal[] Goals, StorySession[] Sessions, string[] Impressions, string[] PlaceNames,
    string[] TalkNotes, string[] TalkActions, string GroupThemes, string CoachSummary, string Worry, string SheetCorrected, string Expense, string CoachAsks, string WhySentBack, string WhyReversed, string WhySetAside, Dictionary<string, string> Release, string IncidentDone, string ShareWords,
    string PermitRefused, string PermitConditions, string OtherSystem);
