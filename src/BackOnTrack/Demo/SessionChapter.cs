using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Sessions;

namespace BackOnTrack.Demo;

/// <summary>Two years of two-minute notes: most meetings happen, some do not, and now and then there is a question for the coach.</summary>
internal sealed class SessionChapter(Stage stage, Story story, Script script, ClaimsChapter claims)
{
    private static readonly NotHeldCause[] causes = [NotHeldCause.Prison, NotHeldCause.MenteeAcceptable, NotHeldCause.Lockdown, NotHeldCause.MenteeNotAcceptable];

    /// <summary>Questions of the last three weeks still wait for the coach; older ones were taken up the same evening.</summary>
    private const int StillAsked = -21;

    /// <summary>Nobody came when the two were to meet last, and that is weeks ago.</summary>
    private const string Overdue = "plan_late";

    public void Tell(Told t)
    {
        if (t.Case.Fate is "proposed" or "agreed" or "cancelled") return;
        var nth = 0;
        for (var day = t.Agreed + 7; day <= t.LastDay; day += t.Case.Fate == "tapering" && day >= -40 ? 28 : t.Rhythm)
        {
            if (t.Case.Fate == "rematched" && day is >= Told.Rematch - 1 and <= Told.Rematch + 10) continue;
            Note(t, day, nth++);
        }
        if (t.Case.Fate == Overdue) Note(t, -20, 6);
        if (t.Case.Fate is "rematched" or "second_mentor" or "new_plan" or "remand") Plan(t, t.Case.Fate is "new_plan" ? -3 : -1); // the day of release was said the day after
    }

    private void Note(Told t, int day, int nth) => script.On(day, 20.5 + t.Number * 0.05, async () =>
    {
        var session = await stage.Do<LogSession, Guid>(act => act.Run(stage.As(t.MentorOn(day)), t.Mentorship, IsMissed(t, nth) ? NotHeld(t, nth) : Held(t, day, nth), stage.Stop));
        claims.After(t, day, session);
        if (day < StillAsked && !IsMissed(t, nth) && Asks(nth) && story.Mentors.First(m => m.Name == t.MentorOn(day)).Coach is { } coach)
            script.On(day, 22.7, () => stage.Do<TakeUpQuestion, Guid>(act => act.Run(stage.As(coach), t.Mentorship, session, stage.Stop)));
    });

    /// <summary>Every seventh meeting comes to nothing; where the rhythm is slower it is so from the fourth.</summary>
    private static bool IsMissed(Told t, int nth) => nth % 7 == (t.Rhythm > 14 ? 3 : 6);

    private static bool Asks(int nth) => nth % 9 == 4;

    private SessionInput NotHeld(Told t, int nth) => new() { TookPlace = TookPlace.Attempted, Date = stage.Day, Cause = t.Case.Fate == Overdue ? NotHeldCause.Mentor : t.Turn(causes, nth / 7) };

    private SessionInput Held(Told t, int day, int nth)
    {
        var said = t.Turn(story.Texts.Sessions, nth);
        return new()
        {
            TookPlace = TookPlace.Held, Date = stage.Day, Time = new TimeOnly(13 + t.Number % 6, 0), Minutes = 45 + nth % 3 * 15, Kind = Kind(t, day, nth),
            Place = t.Turn(story.Texts.PlaceNames, nth), Activities = [said.Activity], Goals = [.. t.Goals.Skip(nth % 2).Take(1)], Happened = said.Happened, Words = said.Words,
            Impressions = nth % 3 == 0 ? t.Turn(story.Texts.Impressions, nth) : null, Agreed = said.Agreed, Question = Asks(nth) ? t.Turn(story.Texts.Questions, nth) : null,
        };
    }

    private static SessionKind Kind(Told t, int day, int nth) => t.Case.Status switch
    {
        _ when t.IsOut(day) => SessionKind.AfterRelease,
        LegalStatus.Parole or LegalStatus.ElectronicTag or LegalStatus.Community => SessionKind.AfterRelease,
        LegalStatus.Remand => SessionKind.SupervisedVisit,
        _ => nth % 5 == 3 ? SessionKind.Phone : SessionKind.Visit,
    };

    private void Plan(Told t, int on) => script.On(on, 18 + t.Number * 0.1, () => stage.Do<MakeAppointment, Guid>(act => act.Run(stage.As(t.MentorOn(0)), t.Mentorship, new()
    {
        Date = stage.Day.AddDays(4 + t.Number % 5), Time = new TimeOnly(15, 30), Kind = Kind(t, on, 0), Place = t.Turn(story.Texts.PlaceNames),
    }, stage.Stop)));
}
