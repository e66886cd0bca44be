using BackOnTrack.Domain.Asking;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Sessions;

namespace BackOnTrack.Domain.Tests.Sessions;

public class A_visit_is_kept_an_eye_on
{
    private static readonly VisitRules rules = new(MinutesOfGrace: 30, MinutesOfTravel: 45);

    private static Appointment Planned(SessionKind kind = SessionKind.Visit, int daysAhead = 0, int? minutes = 50) =>
        Appointment.Plan(A.Ground(), A.Mentor, new() { Date = A.Today.AddDays(daysAhead), Time = new(14, 0), Kind = kind, Minutes = minutes }, A.By(), establishment: 7).Accepted(out var planned, out _)
            ? planned : throw new InvalidOperationException("The appointment was refused.");

    private static Outing In(Appointment planned, DateTimeOffset? starts) =>
        Outing.CheckIn(planned, starts, A.By(), rules).Accepted(out var outing, out var no) ? outing : throw new InvalidOperationException(string.Join(", ", no.Select(r => r.Code)));

    [Fact]
    public void Who_comes_early_is_expected_after_the_agreed_end_and_who_comes_late_after_their_own()
    {
        var planned = Planned();
        Assert.Equal(A.Noon.AddMinutes(120 + 50 + 30), In(planned, A.Noon.AddMinutes(120)).BackBy);
        Assert.Equal(A.Noon.AddMinutes(50 + 30), In(planned, A.Noon.AddMinutes(-20)).BackBy);
        Assert.Equal(A.Noon.AddMinutes(50 + 30), In(planned, null).BackBy);
    }

    [Fact]
    public void Silence_is_overdue_from_the_instant_on_and_never_once_the_mentor_is_out()
    {
        var outing = In(Planned(), null);
        Assert.False(outing.IsOverdue(outing.BackBy.AddTicks(-1)));
        Assert.True(outing.IsOverdue(outing.BackBy));
        outing.CheckOut(A.By());
        Assert.False(outing.IsOverdue(outing.BackBy.AddDays(1)));
    }

    [Fact]
    public void The_first_check_out_stands_and_coming_again_takes_it_back()
    {
        var (planned, other) = (Planned(), new Doer(Guid.NewGuid(), Role.Coordinator, A.Today, A.Noon.AddHours(1)));
        var outing = In(planned, null);
        outing.CheckOut(A.By());
        outing.CheckOut(other);
        Assert.Equal((A.Noon, A.Mentor), (outing.OutAt!.Value, outing.OutBy!.Value));
        Assert.True(outing.CheckInAgain(planned, null, other, rules).Accepted(out _, out _));
        Assert.True(outing.IsOut);
        Assert.Null(outing.AlarmedAt);
    }

    [Theory]
    [InlineData(SessionKind.Phone, 0, "Sessions.Refuse.NoJourney@")]
    [InlineData(SessionKind.Letter, 0, "Sessions.Refuse.NoJourney@")]
    [InlineData(SessionKind.Visit, 1, "Sessions.Refuse.NotToday@")]
    public void Nobody_goes_in_without_a_journey_or_on_another_day(SessionKind kind, int daysAhead, string refusal) =>
        Assert.Equal([refusal], Outing.CheckIn(Planned(kind, daysAhead), null, A.By(), rules).CodesOf());

    [Fact]
    public void Every_way_of_meeting_says_whether_it_is_a_journey() =>
        Assert.All(Enum.GetValues<SessionKind>(), kind => Assert.True(kind.IsInPerson() || !kind.IsVisit()));

    [Fact]
    public void Only_a_visit_keeps_where_the_mentee_is()
    {
        Assert.Equal(7, Planned().Establishment);
        Assert.Null(Planned(SessionKind.Leave).Establishment);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(721)]
    public void A_meeting_lasts_a_sensible_time(int minutes) => Assert.Equal(["Sessions.Refuse.MinutesRange@Minutes"],
        Appointment.Plan(A.Ground(), A.Mentor, new() { Date = A.Today, Kind = SessionKind.Visit, Minutes = minutes }, A.By()).CodesOf());

    [Theory]
    [InlineData(10, 44, 1, true)] // the first is over at eleven
    [InlineData(11, 44, 1, true)]
    [InlineData(11, 45, 1, false)]
    [InlineData(11, 30, 7, false)] // the same establishment
    [InlineData(11, 30, null, true)] // nobody knows where
    [InlineData(8, 15, 1, false)] // over at a quarter past nine
    [InlineData(8, 16, 1, true)]
    public void The_way_between_two_places_takes_time(int hour, int minute, int? place, bool refused)
    {
        var first = new MeetingTime(A.Today, new(10, 0), 60) { Place = 7, OnTheWay = true };
        var second = new MeetingTime(A.Today, new(hour, minute), 60) { Place = place, OnTheWay = true };
        Ways nobodySaid = new([], null, 45);
        Assert.Equal(refused, second.TooFar([first], nobodySaid) is not null);
        Assert.Null((second with { OnTheWay = false }).TooFar([first], nobodySaid));
    }
}

public class The_code_on_a_paper
{
    [Fact]
    public void It_is_typed_as_people_type_and_always_the_same()
    {
        var id = Guid.Parse("0195a000-0000-7000-8000-000000000001");
        var code = SheetCode.Of(id);
        Assert.Equal(code, SheetCode.Of(id));
        Assert.Equal(code, SheetCode.Read($" {SheetCode.Shown(code).ToLowerInvariant()} "));
        Assert.DoesNotContain(code, c => "ILOSZ0123456789".Contains(c, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ABCDE")]
    [InlineData("ABCDE0")]
    [InlineData("ABCDEFG")]
    public void Anything_else_is_no_code(string? typed) => Assert.Equal("", SheetCode.Read(typed));

    [Fact]
    public void A_thousand_meetings_share_no_code() =>
        Assert.Equal(1000, Enumerable.Range(0, 1000).Select(n => SheetCode.Of(new Guid(n, 0, 0, new byte[8]))).Distinct().Count());
}
