using BackOnTrack.Domain.Sessions;

namespace BackOnTrack.Domain.Tests.Sessions;

public class An_appointment_moves
{
    private readonly SessionGround _ground = A.Ground();

    [Fact]
    public void Moving_it_keeps_old_and_new_who_asked_and_why()
    {
        var appointment = Planned();
        var outcome = appointment.Reschedule(_ground, Asked(A.Today.AddDays(5), new(14, 30)), A.By());

        Assert.True(outcome.Accepted(out var move, out _));
        Assert.Equal((A.Today.AddDays(3), new TimeOnly(10, 0)), (move!.OldOn, move.OldAt!.Value));
        Assert.Equal((A.Today.AddDays(5), new TimeOnly(14, 30)), (move.NewOn!.Value, move.NewAt!.Value));
        Assert.Equal((AskedBy.Prison, "The visit room is taken."), (move.AskedBy, move.Reason.Text));
        Assert.Equal(A.Today.AddDays(5), appointment.On);
    }

    [Fact]
    public void Who_asked_and_why_must_be_said() =>
        Assert.Equal(
            ["Sessions.Refuse.AskedByMissing@AskedBy", "Sessions.Refuse.MoveReasonMissing@Reason"],
            Planned().Reschedule(_ground, new() { Date = A.Today.AddDays(5) }, A.By()).CodesOf());

    [Fact]
    public void To_the_same_time_is_no_move() =>
        Assert.Equal(["Sessions.Refuse.SameTime@Date"], Planned().Reschedule(_ground, Asked(A.Today.AddDays(3), new(10, 0)), A.By()).CodesOf());

    [Fact]
    public void Another_kind_at_the_same_time_is_one_and_the_move_keeps_both()
    {
        var appointment = Planned();
        Assert.True(appointment.Reschedule(_ground, new() { Kind = SessionKind.SupervisedVisit, AskedBy = AskedBy.Prison, Reason = "Supervised only." }, A.By(), 7).Accepted(out var move, out _));
        Assert.Equal((A.Today.AddDays(3), (TimeOnly?)new TimeOnly(10, 0), SessionKind.SupervisedVisit, (int?)7), (appointment.On, appointment.At, appointment.Kind, appointment.Establishment));
        Assert.Equal((SessionKind.Visit, SessionKind.SupervisedVisit), (move!.OldKind, move.NewKind));
        var elsewhere = new AppointmentInput { Date = A.Today.AddDays(4), Kind = SessionKind.Phone, AskedBy = AskedBy.Prison, Reason = "No visits." };
        Assert.True(appointment.Reschedule(_ground, elsewhere, A.By(), 7).Accepted(out _, out _));
        Assert.Equal((A.Today.AddDays(4), null, null), (appointment.On, appointment.At, appointment.Establishment));
        Assert.Equal(["Sessions.Refuse.SameTime@Date"], appointment.Reschedule(_ground, elsewhere, A.By()).CodesOf());
    }

    [Fact]
    public void Nothing_is_planned_in_the_past() =>
        Assert.Equal(["Sessions.Refuse.PastDate@Date"], Appointment.Plan(_ground, Guid.NewGuid(), Input(A.Today.AddDays(-1)), A.By()).CodesOf());

    [Fact]
    public void Called_off_it_neither_moves_nor_blocks_the_day()
    {
        var appointment = Planned();
        Assert.True(appointment.CallOff(Asked(null, null), A.By()).Accepted(out var move, out _));
        Assert.Null(move!.NewOn);
        Assert.Null(appointment.Time);
        Assert.Equal(["Sessions.Refuse.NotPlanned@"], appointment.Reschedule(_ground, Asked(A.Today, null), A.By()).CodesOf());
    }

    private Appointment Planned() =>
        Appointment.Plan(_ground, Guid.NewGuid(), Input(A.Today.AddDays(3)), A.By()).Accepted(out var appointment, out _)
            ? appointment
            : throw new InvalidOperationException("The appointment was refused.");

    private static AppointmentInput Input(DateOnly day) => new() { Date = day, Time = new(10, 0), Kind = SessionKind.Visit };

    private static AppointmentInput Asked(DateOnly? day, TimeOnly? time) =>
        new() { Date = day, Time = time, AskedBy = AskedBy.Prison, Reason = "The visit room is taken." };
}
