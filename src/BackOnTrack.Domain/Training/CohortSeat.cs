using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Training;

/// <summary>Where an invitation stands.</summary>
public enum SeatState { Invited, Accepted, Waiting, Declined }

/// <summary>A mentor's place in a cohort: for all its days, or for those the mentor missed elsewhere.</summary>
public sealed class CohortSeat : IAboutMentor
{
    private static readonly Dictionary<SeatState, SeatState[]> Moves = new()
    {
        [SeatState.Invited] = [SeatState.Accepted, SeatState.Waiting, SeatState.Declined],
        [SeatState.Accepted] = [SeatState.Declined],
        [SeatState.Waiting] = [SeatState.Accepted, SeatState.Declined],
        [SeatState.Declined] = [SeatState.Accepted, SeatState.Waiting],
    };

    private CohortSeat() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }
    public Guid Cohort { get; private set; }

    /// <summary>The days the seat is for; empty when for all of them.</summary>
    public int[] Days { get; private set; } = [];
    public SeatState State { get; private set; }
    public DateTimeOffset InvitedAt { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Until when the mentor knows of days that were moved.</summary>
    public DateTimeOffset SeenAt { get; private set; }

    public static Outcome<CohortSeat> Invite(Mentor mentor, Guid cohort, IEnumerable<int> days, DateTimeOffset now) =>
        mentor.State == MentorState.Left ? new Refusal("Mentors.Refuse.Left", "Mentors")
        : new CohortSeat { Id = Guid.CreateVersion7(), Mentor = mentor.Id, Unit = mentor.Unit, Cohort = cohort, Days = [.. days.Distinct().Order()], InvitedAt = now, SeenAt = now };

    public bool Covers(int day) => Days.Length == 0 || Days.Contains(day);

    /// <summary>Yes, when there is room; yes and no room is a place on the waiting list.</summary>
    public Outcome<Nothing> Answer(bool? comes, bool room, DateTimeOffset now) => comes is null
        ? new Refusal("House.Refuse.Missing", "Comes")
        : Go(comes.Value ? room ? SeatState.Accepted : SeatState.Waiting : SeatState.Declined, now);

    /// <summary>A seat became free for somebody who waits.</summary>
    public Outcome<Nothing> Admit(bool room, DateTimeOffset now) =>
        State != SeatState.Waiting ? new Refusal("Training.Refuse.NotWaiting") : room ? Go(SeatState.Accepted, now) : new Refusal("Training.Refuse.Full");

    /// <summary>The mentor has left the corps: the seat is free for somebody else.</summary>
    public void GiveUp(DateTimeOffset now) => Go(SeatState.Declined, now);

    public void SeeMoves(DateTimeOffset now) => SeenAt = now;

    private Outcome<Nothing> Go(SeatState to, DateTimeOffset now)
    {
        if (to == State) return Nothing.Value;
        if (!Moves[State].Contains(to)) return new Refusal("Training.Refuse.Answered");
        (State, AnsweredAt) = (to, now);
        return Nothing.Value;
    }
}
