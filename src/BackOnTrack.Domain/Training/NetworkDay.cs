using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Training;

/// <summary>What mentors meet for after the training.</summary>
public enum GatheringKind { NetworkingDay, FollowUpSeminar, FurtherTraining }

/// <summary>A note for all, or a question to all.</summary>
public enum NoteKind { Note, Question }

/// <summary>A day on which mentors meet, share and learn. No mentee is named there.</summary>
public sealed class NetworkDay
{
    private NetworkDay() { }

    public Guid Id { get; private set; }
    public GatheringKind Kind { get; private set; }
    public string Title { get; private set; } = "";
    public string Programme { get; private set; } = "";
    public string Place { get; private set; } = "";
    public DateOnly On { get; private set; }
    public TimeOnly From { get; private set; }
    public TimeOnly Until { get; private set; }
    public Guid PlannedBy { get; private set; }
    public DateTimeOffset PlannedAt { get; private set; }

    /// <summary>When title or programme was last put right; null for one that stands as it was planned.</summary>
    public DateTimeOffset? EditedAt { get; private set; }
    public uint Version { get; private set; }

    /// <summary>It is not held on this day.</summary>
    public bool Cancelled { get; private set; }

    /// <summary>Puts it on another day, at another time or place; one that was called off is on again. Those who said yes see it.</summary>
    public Outcome<NetworkDayMove> Move(DayMove to, string? place, Guid by, DateTimeOffset now, DateOnly today)
    {
        var refusals = new List<Refusal>();
        var where = (place ?? "").Trim();
        if (On < today && !Cancelled) refusals.Add(new("Training.Refuse.GatheringOver"));
        refusals.AddRange(to.Broken(today));
        if (where.Length is 0 or > 120) refusals.Add(new("Training.Refuse.Place", nameof(Place)));
        if (refusals.Count > 0) return refusals;
        var move = NetworkDayMove.Of(this, to.On, where, to.Reason!.Value, by, now);
        (On, From, Until, Place, Cancelled) = (to.On!.Value, to.From!.Value, to.Until!.Value, where, false);
        return move;
    }

    /// <summary>Calls it off; it stays in the list and in calendars as called off.</summary>
    public Outcome<NetworkDayMove> Cancel(MoveReason? reason, Guid by, DateTimeOffset now, DateOnly today)
    {
        if (On < today) return new Refusal("Training.Refuse.GatheringOver");
        if (Cancelled) return new Refusal("Training.Refuse.Cancelled");
        if (reason is not { } why) return new Refusal("House.Refuse.Missing", "Off");
        Cancelled = true;
        return NetworkDayMove.Of(this, null, Place, why, by, now);
    }

    /// <summary>Title and programme can be put right until it is held; whoever is invited sees what stands there now.</summary>
    public bool CanBeEdited(DateOnly today) => On >= today || Cancelled;

    public Outcome<Nothing> Edit(string? title, string? programme, DateTimeOffset now, DateOnly today)
    {
        if (!CanBeEdited(today)) return new Refusal("Training.Refuse.GatheringOver");
        var (name, what) = ((title ?? "").Trim(), (programme ?? "").Trim());
        var refusals = new List<Refusal>();
        if (name.Length is 0 or > 120) refusals.Add(new("Training.Refuse.Title", nameof(Title)));
        if (what.Length is 0 or > 4000) refusals.Add(new("Training.Refuse.Programme", nameof(Programme)));
        if (refusals.Count > 0) return refusals;
        (Title, Programme, EditedAt) = (name, what, now);
        return Nothing.Value;
    }

    public static Outcome<NetworkDay> Plan(NetworkPlan plan, Guid by, DateTimeOffset now, DateOnly today)
    {
        var refusals = new List<Refusal>();
        var (title, programme, place) = ((plan.Title ?? "").Trim(), (plan.Programme ?? "").Trim(), (plan.Place ?? "").Trim());
        if (plan.Kind is null) refusals.Add(new("House.Refuse.Missing", nameof(plan.Kind)));
        if (title.Length is 0 or > 120) refusals.Add(new("Training.Refuse.Title", nameof(plan.Title)));
        if (programme.Length is 0 or > 4000) refusals.Add(new("Training.Refuse.Programme", nameof(plan.Programme)));
        if (place.Length is 0 or > 120) refusals.Add(new("Training.Refuse.Place", nameof(plan.Place)));
        if (plan.On is null) refusals.Add(new("House.Refuse.DayMissing", nameof(plan.On)));
        else if (plan.On < today) refusals.Add(new("Training.Refuse.PastDay", nameof(plan.On)));
        if (plan.From is null) refusals.Add(new("House.Refuse.Missing", nameof(plan.From)));
        if (plan.Until is null) refusals.Add(new("House.Refuse.Missing", nameof(plan.Until)));
        if (plan.Until <= plan.From) refusals.Add(new("Training.Refuse.EndsBeforeStart", nameof(plan.Until)));
        if (refusals.Count > 0) return refusals;
        return new NetworkDay
        {
            Id = Guid.CreateVersion7(), Kind = plan.Kind!.Value, Title = title, Programme = programme, Place = place,
            On = plan.On!.Value, From = plan.From!.Value, Until = plan.Until!.Value, PlannedBy = by, PlannedAt = now,
        };
    }
}

/// <summary>A gathering as it is typed in.</summary>
public sealed record NetworkPlan(GatheringKind? Kind, string? Title, string? Programme, string? Place, DateOnly? On, TimeOnly? From, TimeOnly? Until);

/// <summary>A mentor's own invitation: sent, answered, and afterwards whether the mentor was there.</summary>
public sealed class NetworkSeat : IAboutMentor
{
    private NetworkSeat() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }
    public Guid NetworkDay { get; private set; }
    public DateTimeOffset InvitedAt { get; private set; }

    /// <summary>Null until the mentor has answered.</summary>
    public bool? Comes { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }
    public bool? Attended { get; private set; }

    /// <summary>Until when the mentor knows that it was moved or called off.</summary>
    public DateTimeOffset SeenAt { get; private set; }

    public static NetworkSeat Invite(Mentor mentor, Guid day, DateTimeOffset now) => new() { Id = Guid.CreateVersion7(), Mentor = mentor.Id, Unit = mentor.Unit, NetworkDay = day, InvitedAt = now, SeenAt = now };

    /// <summary>How it stands, in the words of a seat in a training group.</summary>
    public SeatState State => Comes switch { null => SeatState.Invited, true => SeatState.Accepted, false => SeatState.Declined };

    public void Answer(bool comes, DateTimeOffset now) => (Comes, AnsweredAt, SeenAt) = (comes, now, now);

    public void SeeMoves(DateTimeOffset now) => SeenAt = now;

    public void Attend(bool attended) => Attended = attended;
}

/// <summary>What somebody shares with all who come: words without a mentee's name.</summary>
public sealed class NetworkNote
{
    private NetworkNote() { }

    public Guid Id { get; private set; }
    public Guid NetworkDay { get; private set; }
    public NoteKind Kind { get; private set; }
    public string Words { get; private set; } = "";
    public Guid WrittenBy { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>When it was taken away again, and by whom. That there was one stays known; the words are gone.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }
    public Guid? RemovedBy { get; private set; }

    /// <summary>Whoever wrote it, and whoever leads the training, takes it away.</summary>
    public bool MayBeRemoved(Guid by, bool leads) => RemovedAt is null && (by == WrittenBy || leads);

    public Outcome<Nothing> Remove(Guid by, bool leads, DateTimeOffset now)
    {
        if (!MayBeRemoved(by, leads)) return RemovedAt is null ? Refusal.NotFound : Nothing.Value;
        (RemovedAt, RemovedBy, Words) = (now, by, "");
        return Nothing.Value;
    }

    public static Outcome<NetworkNote> Write(Guid day, NoteKind? kind, string? words, Guid by, DateTimeOffset now)
    {
        var refusals = new List<Refusal>();
        var text = (words ?? "").Trim();
        if (kind is null) refusals.Add(new("House.Refuse.Missing", "Kind"));
        if (text.Length is 0 or > 1000) refusals.Add(new("Training.Refuse.Words", "Words"));
        if (refusals.Count > 0) return refusals;
        return new NetworkNote { Id = Guid.CreateVersion7(), NetworkDay = day, Kind = kind!.Value, Words = text, WrittenBy = by, WrittenAt = now };
    }
}
