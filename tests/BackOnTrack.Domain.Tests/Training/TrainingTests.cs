using BackOnTrack.Domain.Tests.Mentors;
using BackOnTrack.Domain.Training;
using static BackOnTrack.Domain.Tests.Training.Course;

namespace BackOnTrack.Domain.Tests.Training;

public class TrainingTests
{
    [Fact]
    public void Days_are_numbered_through_all_modules() =>
        Assert.Equal([1, 2, 3], Of().Days.Select(d => d.Number));

    [Fact]
    public void A_pack_without_days_or_with_a_text_missing_a_language_is_refused()
    {
        Assert.Equal(["Training.Refuse.NoDays"], Curriculum.Of([]).Codes());
        Assert.Equal(["Training.Refuse.NoDays"], Curriculum.Of([Pack[0] with { Days = [] }]).Codes());
        Assert.Equal(["Training.Refuse.PackText"], Curriculum.Of([Pack[0] with { Provider = new("Us", "", "Oss") }]).Codes());
    }

    [Fact]
    public void The_days_of_a_module_lie_side_by_side_and_the_next_module_weeks_later() =>
        Assert.Equal([Today, Today.AddDays(1), Today.AddDays(21)], Planned().Days.Select(d => d.On));

    [Fact]
    public void A_plan_that_would_fall_on_a_weekend_or_lie_in_the_past_is_refused()
    {
        Assert.Equal(["Training.Refuse.Weekend"], Cohort.Plan(Plan with { FirstDay = Today.AddDays(4) }, Of(), Guid.NewGuid(), Now, Today).Codes());
        Assert.Equal(["Training.Refuse.PastDay"], Cohort.Plan(Plan with { FirstDay = Today.AddDays(-1) }, Of(), Guid.NewGuid(), Now, Today).Codes());
    }

    [Fact]
    public void Everything_wrong_with_a_plan_is_named_at_once() =>
        Assert.Equal(["Training.Refuse.Name", "Training.Refuse.Place", "Training.Refuse.Seats", "House.Refuse.DayMissing", "Training.Refuse.Weeks", "House.Refuse.Missing", "House.Refuse.Missing", "Training.Refuse.Trainers"],
            Cohort.Plan(new(" ", null, 0, null, null, null, null, ""), Of(), Guid.NewGuid(), Now, Today).Codes());

    [Fact]
    public void A_day_that_was_held_is_not_moved_and_two_days_never_share_a_date()
    {
        var days = Planned().Days;
        var to = new DayMove(Today.AddDays(30), new(10, 0), new(15, 0), MoveReason.Weather);
        Assert.Equal(["Training.Refuse.DayTaken"], days[0].Move(to with { On = days[1].On }, [days[1].On], Guid.NewGuid(), Now, Today).Codes());
        Assert.True(days[1].Move(to, [days[0].On], Guid.NewGuid(), Now, Today).Accepted(out var move, out _));
        Assert.Equal((Today.AddDays(1), Today.AddDays(30)), (move.OldOn, move.NewOn));
        days[0].Confirm("Ulla", Today).Value();
        Assert.Equal(["Training.Refuse.AlreadyHeld"], days[0].Move(to, [], Guid.NewGuid(), Now, Today).Codes());
    }

    [Fact]
    public void A_day_is_confirmed_by_name_and_not_before_it_was_held()
    {
        var days = Planned().Days;
        Assert.Equal(["Training.Refuse.Trainer"], days[0].Confirm(" ", Today).Codes());
        Assert.Equal(["Training.Refuse.NotHeldYet"], days[2].Confirm("Ulla", Today).Codes());
    }

    [Fact]
    public void Complete_is_every_day_of_the_curriculum_since_the_last_of_them()
    {
        var (curriculum, first) = (Of(), Today.AddDays(-100));
        Assert.Equal([2], TrainingRecord.Of(curriculum, [(1, first), (3, first), (3, Today), (9, first)]).Lacking);
        var record = TrainingRecord.Of(curriculum, [(1, first), (2, first.AddDays(7)), (3, first), (2, Today)]);
        Assert.True(record.IsComplete);
        Assert.Equal(first.AddDays(7), record.CompletedOn);
    }

    [Fact]
    public void Yes_without_room_is_a_place_on_the_waiting_list_and_only_from_there_one_is_admitted()
    {
        var seat = CohortSeat.Invite(Corps.InTraining(), Guid.NewGuid(), [], Now).Value();
        Assert.Equal(["Training.Refuse.NotWaiting"], seat.Admit(room: true, Now).Codes());
        seat.Answer(comes: true, room: false, Now).Value();
        Assert.Equal(SeatState.Waiting, seat.State);
        Assert.Equal(["Training.Refuse.Full"], seat.Admit(room: false, Now).Codes());
        seat.Admit(room: true, Now).Value();
        seat.Answer(comes: false, room: false, Now).Value();
        Assert.Equal(SeatState.Declined, seat.State);
        seat.Answer(comes: true, room: true, Now).Value();
        Assert.Equal(SeatState.Accepted, seat.State);
    }

    [Fact]
    public void A_seat_for_missed_days_covers_those_and_no_others()
    {
        var seat = CohortSeat.Invite(Corps.InTraining(), Guid.NewGuid(), [4, 4, 2], Now).Value();
        Assert.Equal([2, 4], seat.Days);
        Assert.True(seat.Covers(4));
        Assert.False(seat.Covers(3));
    }

    [Theory]
    [InlineData("0ab1-2cd3-4ef5", "0AB1-2CD3-4EF5")]
    [InlineData("Oabi 2cd3 4ef5", "0AB1-2CD3-4EF5")]
    [InlineData("0AB1-2CD3-4EF", "")]
    [InlineData("0AB1-2CD3-4EFU", "")]
    [InlineData(null, "")]
    public void A_code_is_read_as_people_type_it(string? typed, string code) => Assert.Equal(code, CertificateCode.Read(typed));

    [Fact]
    public void Every_code_made_can_be_read()
    {
        foreach (var first in Enumerable.Range(0, 256))
        {
            var code = CertificateCode.Of([(byte)first, 255, 0, 7, 99, (byte)first, 1, 240]);
            Assert.Equal(code, CertificateCode.Read(code));
        }
    }

    [Fact]
    public void Who_left_and_returns_stands_where_attendance_says()
    {
        var mentor = Corps.InTraining();
        mentor.Leave(Today, Today).Value();
        mentor.Train(complete: true);
        Assert.Equal(Domain.Mentors.MentorState.Left, mentor.State);
        mentor.Return().Value();
        Assert.Equal(Domain.Mentors.MentorState.Available, mentor.State);
    }
}
