using BackOnTrack.Domain.Sessions;

namespace BackOnTrack.Domain.Tests.Sessions;

public class A_session_is_logged
{
    [Fact]
    public void A_held_session_keeps_what_was_said_and_both_dates()
    {
        var input = A.HeldNote();
        input.Date = A.Today.AddDays(-3);
        var book = A.Logged(input);

        Assert.True(book.Session.IsHeld);
        Assert.Equal(A.Today.AddDays(-3), book.Session.OccurredOn);
        Assert.Equal(A.Noon, book.Session.RecordedAt);
        Assert.Equal("We talked about the flat.", book.Note.Happened!.Text);
    }

    [Fact]
    public void An_empty_form_is_told_everything_it_lacks_at_once() =>
        Assert.Equal(["Sessions.Refuse.TookPlaceMissing@TookPlace", "Sessions.Refuse.DateMissing@Date"], Log(new()).CodesOf());

    [Fact]
    public void A_held_session_needs_minutes_kind_and_what_happened() =>
        Assert.Equal(
            ["Sessions.Refuse.MinutesMissing@Minutes", "Sessions.Refuse.KindMissing@Kind", "Sessions.Refuse.HappenedMissing@Happened"],
            Log(new() { TookPlace = TookPlace.Held, Date = A.Today }).CodesOf());

    [Fact]
    public void What_was_held_today_has_begun_and_what_was_called_off_may_lie_ahead()
    {
        var noon = A.By() with { At = new(12, 0) };
        var (held, not) = (A.HeldNote(), A.AttemptedNote(NotHeldCause.Lockdown));
        (held.Time, not.Time) = (new(12, 1), new(15, 0));
        Assert.Equal(["Sessions.Refuse.FutureTime@Time"], SessionBook.Log(A.Ground(), held, noon, A.Policy).CodesOf());
        Assert.Empty(SessionBook.Log(A.Ground(), not, noon, A.Policy).CodesOf());
        held.Time = new(12, 0);
        Assert.Empty(SessionBook.Log(A.Ground(), held, noon, A.Policy).CodesOf());
        (held.Time, held.Date) = (new(23, 55), A.Today.AddDays(-1));
        Assert.Empty(SessionBook.Log(A.Ground(), held, noon, A.Policy).CodesOf());
    }

    [Fact]
    public void A_note_of_the_same_day_kind_and_words_is_most_likely_the_same_one()
    {
        var (first, input) = (A.Logged(), A.HeldNote());
        Assert.True(A.Logged(input).IsAgain(first.Session, first.Note));
        input.Minutes = 30;
        Assert.True(A.Logged(input).IsAgain(first.Session, first.Note));
        input.Kind = SessionKind.Phone;
        Assert.False(A.Logged(input).IsAgain(first.Session, first.Note));
        (input.Kind, input.Agreed) = (SessionKind.Visit, "We meet on Tuesday");
        Assert.False(A.Logged(input).IsAgain(first.Session, first.Note));
    }

    [Fact]
    public void An_attempt_says_whose_reason_it_was() =>
        Assert.Equal(["Sessions.Refuse.CauseMissing@Cause"], Log(new() { TookPlace = TookPlace.Attempted, Date = A.Today }).CodesOf());

    [Fact]
    public void An_attempt_drops_what_only_a_held_session_has()
    {
        var input = A.AttemptedNote(NotHeldCause.Prison);
        (input.Minutes, input.Kind, input.Goals, input.Place) = (30, SessionKind.Phone, [Guid.NewGuid()], "Room 2");
        var book = A.Logged(input);

        Assert.Null(book.Session.Minutes);
        Assert.Null(book.Session.Kind);
        Assert.Empty(book.Session.Goals);
        Assert.Null(book.Note.Place);
    }

    [Fact]
    public void Tomorrow_is_refused_at_the_date() => Assert.Equal(["Sessions.Refuse.FutureDate@Date"], LogOn(A.Today.AddDays(1)).CodesOf());

    [Fact]
    public void A_day_before_the_agreement_is_refused_at_the_date() =>
        Assert.Equal(["Sessions.Refuse.BeforeAgreement@Date"], LogOn(A.Agreed.AddDays(-1)).CodesOf());

    [Fact]
    public void The_day_of_the_agreement_and_the_last_day_are_inside()
    {
        Assert.Empty(LogOn(A.Agreed).Refusals);
        Assert.Empty(LogOn(A.Today.AddDays(-2), A.Ground(ended: A.Today.AddDays(-2))).Refusals);
        Assert.Equal(["Sessions.Refuse.AfterEnding@Date"], LogOn(A.Today.AddDays(-1), A.Ground(ended: A.Today.AddDays(-2))).CodesOf());
    }

    [Fact]
    public void A_goal_of_another_plan_is_refused()
    {
        var input = A.HeldNote();
        input.Goals = [A.Goal, Guid.NewGuid()];
        Assert.Equal(["Sessions.Refuse.UnknownGoal@Goals"], Log(input).CodesOf());
    }

    [Theory]
    [InlineData(0), InlineData(-5), InlineData(721)]
    public void Minutes_stay_within_a_day_s_work(int minutes)
    {
        var input = A.HeldNote();
        input.Minutes = minutes;
        Assert.Equal(["Sessions.Refuse.MinutesRange@Minutes"], Log(input).CodesOf());
    }

    [Fact]
    public void A_session_that_overlaps_another_of_the_mentor_clashes_and_back_to_back_does_not()
    {
        var eleven = new MeetingTime(A.Today, new(11, 0), 60);
        Assert.NotNull(new MeetingTime(A.Today, new(11, 59), 30).Clash([eleven]));
        Assert.Null(new MeetingTime(A.Today, new(12, 0), 30).Clash([eleven]));
        Assert.Null(new MeetingTime(A.Today.AddDays(1), new(11, 0), 30).Clash([eleven]));
    }

    private static Outcome<SessionBook> Log(SessionInput input) => SessionBook.Log(A.Ground(), input, A.By(), A.Policy);

    private static Outcome<SessionBook> LogOn(DateOnly day, SessionGround? ground = null)
    {
        var input = A.HeldNote();
        input.Date = day;
        return SessionBook.Log(ground ?? A.Ground(), input, A.By(), A.Policy);
    }
}
