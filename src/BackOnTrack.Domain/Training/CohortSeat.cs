using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Training;

/// <summary>Where an invitation stands.</summary>
public enum SeatState { Invited, Accepted, Waiting, Declined, Withdrawn }

/// <summary>What the training lead writes down for a mentor: an answer given by telephone, or that the invitation is taken back.</summary>
public enum SeatWord { Comes, DoesNotCome, Withdrawn }

/// <summary>A mentor's place in a cohort: for all its days, or for those the mentor missed elsewhere.</summary>
public sealed class CohortSeat : IAboutMentor
{
    private static readonly Dictionary<SeatState, SeatState[]> Moves = new()
    {
        [SeatState.Invited] = [SeatState.Accepted, SeatState.Waiting, SeatState.Declined, SeatState.Withdrawn],
        [SeatState.Accepted] = [SeatState.Declined, SeatState.Withdrawn],
        [SeatState.Waiting] = [SeatState.Accepted, SeatState.Declined, SeatState.Withdrawn],
        [SeatState.Declined] = [SeatState.Accepted, SeatState.Waiting, SeatState.Withdrawn],
        [SeatState.Withdrawn] = [SeatState.Accepted, SeatState.Waiting],
    };

    private CohortSeat() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }
    public Guid Cohort { get; private set; }

    /// <summary>The days the seat is for; empty when for all of them.</summary>
    public int[] Days { get; private set; } = [];
    public SeatState State { get; private set; }

    /// <summary>What the seat was for before the training was complete without it; null for a seat nothing has freed.</summary>
    public int[]? DaysBefore { get; private set; }
    public DateTimeOffset InvitedAt { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Who wrote the answer down for the mentor; null when the mentor answered.</summary>
    public Guid? AnsweredBy { get; private set; }

    /// <summary>Until when the mentor knows of days that were moved.</summary>
    public DateTimeOffset SeenAt { get; private set; }

    public static Outcome<CohortSeat> Invite(Mentor mentor, Guid cohort, IEnumerable<int> days, DateTimeOffset now) =>
        mentor.State == MentorState.Left ? new Refusal("Mentors.Refuse.Left", "Mentors")
        : new CohortSeat { Id = Guid.CreateVersion7(), Mentor = mentor.Id, Unit = mentor.Unit, Cohort = cohort, Days = [.. days.Distinct().Order()], InvitedAt = now, SeenAt = now };

    public bool Covers(int day) => Days.Length == 0 || Days.Contains(day);

    /// <summary>Yes, when there is room; yes and no room is a place on the waiting list.</summary>
    public Outcome<Nothing> Answer(bool? comes, bool room, DateTimeOffset now)
    {
        if (State == SeatState.Withdrawn) return new Refusal("Training.Refuse.Withdrawn");
        if (comes is null) return new Refusal("House.Refuse.Missing", "Comes");
        DaysBefore = null;
        return Go(comes.Value ? room ? SeatState.Accepted : SeatState.Waiting : SeatState.Declined, now);
    }

    /// <summary>Somebody else writes down what the mentor said, or takes the invitation back.</summary>
    public Outcome<Nothing> AnswerFor(SeatWord? word, bool room, Guid by, DateTimeOffset now)
    {
        if (word is null) return new Refusal("House.Refuse.Missing", "Word");
        DaysBefore = null;
        return Go(word switch { SeatWord.Comes => room ? SeatState.Accepted : SeatState.Waiting, SeatWord.DoesNotCome => SeatState.Declined, _ => SeatState.Withdrawn }, now, by);
    }

    /// <summary>A seat became free for somebody who waits.</summary>
    public Outcome<Nothing> Admit(bool room, DateTimeOffset now) =>
        State != SeatState.Waiting ? new Refusal("Training.Refuse.NotWaiting") : room ? Go(SeatState.Accepted, now) : new Refusal("Training.Refuse.Full");

    /// <summary>The mentor has left the corps: the seat is free for somebody else.</summary>
    public void GiveUp(DateTimeOffset now) => Go(SeatState.Declined, now);

    /// <summary>The training is complete: days to come are somebody else's. Days that were held stay, so that their sheet can be corrected.</summary>
    public void Free(IEnumerable<int> held, DateTimeOffset now)
    {
        if (DaysBefore is not null || State is SeatState.Declined or SeatState.Withdrawn) return;
        int[] sat = [.. held.Where(Covers).Order()];
        if (State == SeatState.Accepted && Days.Length > 0 && Days.Length == sat.Length) return; // nothing of it is to come
        DaysBefore = Days;
        if (State == SeatState.Accepted && sat.Length > 0) Days = sat;
        else GiveUp(now);
    }

    /// <summary>It is not complete after all: the seat is what it was, where there is room; else there is a place on the waiting list.</summary>
    public void Regain(bool room, DateTimeOffset now)
    {
        if (DaysBefore is not { } days || (State == SeatState.Accepted && !room)) return;
        (Days, DaysBefore) = (days, null);
        if (State == SeatState.Declined) Go(room ? SeatState.Accepted : SeatState.Waiting, now);
    }

    public void SeeMoves(DateTimeOffset now) => SeenAt = now;

    private Outcome<Nothing> Go(SeatState to, DateTimeOffset now, Guid? by = null)
    {
        if (to == State) return Nothing.Value;
        if (!Moves[State].Contains(to)) return new Refusal("Training.Refuse.Answered");
        (State, AnsweredAt, AnsweredBy) = (to, now, by);
        return Nothing.Value;
    }
}
