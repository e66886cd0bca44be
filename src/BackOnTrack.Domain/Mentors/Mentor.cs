namespace BackOnTrack.Domain.Mentors;

/// <summary>
/// A person of the mentor corps. The id is the account's id; towards mentees there is only the alias.
/// Leave, checks, permits and the coach stand in dated rows of their own.
/// </summary>
public sealed class Mentor : IAboutMentor
{
    private Mentor() { }

    public Guid Id { get; private set; }
    Guid IAboutMentor.Mentor => Id;
    public int Unit { get; private set; }

    /// <summary>What the mentee calls the mentor: no surname, no address, nothing that leads home.</summary>
    public string Alias { get; private set; } = "";
    public MentorBackground Background { get; private set; }
    public Gender Gender { get; private set; }
    public string[] Languages { get; private set; } = [];
    public string Region { get; private set; } = "";
    public Sealed? Experience { get; private set; }

    /// <summary>When and how much the mentor has time, in the mentor's words.</summary>
    public Sealed? Availability { get; private set; }
    public int Capacity { get; private set; }
    public MentorState State { get; private set; }
    public DateOnly? LeftOn { get; private set; }

    /// <summary>Where somebody who left stood, for a return.</summary>
    public MentorState? LeftFrom { get; private set; }

    /// <summary>Which save this is.</summary>
    public uint Version { get; private set; }

    /// <summary>What of the leaving checklist is done; see <see cref="LeavingItem"/>.</summary>
    public LeavingItem[] LeavingDone { get; private set; } = [];

    /// <summary>The day the checklist was finished; nothing of it is touched any more.</summary>
    public DateOnly? LeavingFinishedOn { get; private set; }

    public bool LeavingFinished => LeavingFinishedOn is not null;

    public static Outcome<Mentor> Enter(Guid account, int unit, MentorProfile profile)
    {
        if (!profile.Checked().Accepted(out var good, out var refusals)) return Outcome<Mentor>.Refused(refusals);
        var mentor = new Mentor { Id = account, Unit = unit, State = MentorState.InTraining };
        mentor.Take(good);
        return mentor;
    }

    public Outcome<Nothing> Describe(MentorProfile profile)
    {
        if (State == MentorState.Left) return new Refusal("Mentors.Refuse.Left");
        if (!profile.Checked().Accepted(out var good, out var refusals)) return Outcome<Nothing>.Refused(refusals);
        Take(good);
        return Nothing.Value;
    }

    /// <summary>What attendance says: with every day of the training a mentor is available. Only the training room calls it.</summary>
    public void Train(bool complete)
    {
        var stands = complete ? MentorState.Available : MentorState.InTraining;
        if (State == MentorState.Left) LeftFrom = stands;
        else State = stands;
    }

    public Outcome<Nothing> Leave(DateOnly? on, DateOnly today)
    {
        if (State == MentorState.Left) return new Refusal("Mentors.Refuse.Left");
        if (on is not { } day) return new Refusal("House.Refuse.DayMissing", "LeftOn");
        if (day > today) return new Refusal("Mentors.Refuse.FutureDate", "LeftOn");
        (LeftFrom, State, LeftOn, LeavingDone, LeavingFinishedOn) = (State, MentorState.Left, day, [], null);
        return Nothing.Value;
    }

    /// <summary>Ticks an item of the checklist; the hand-over only when nothing is held any more.</summary>
    public Outcome<Nothing> Tick(LeavingItem item, int mentorshipsHeld)
    {
        if (State != MentorState.Left) return new Refusal("Mentors.Refuse.NotLeft");
        if (LeavingFinished) return new Refusal("Mentors.Refuse.LeavingFinished");
        if (item == LeavingItem.MentorshipsHandedOver && mentorshipsHeld > 0)
            return new Refusal("Mentors.Refuse.StillHolds", "Item", [mentorshipsHeld]);
        if (!LeavingDone.Contains(item)) LeavingDone = [.. LeavingDone, item];
        return Nothing.Value;
    }

    /// <summary>It was ticked too early. What the tick has done already - access ended, permits handed back - is not undone by it.</summary>
    public Outcome<Nothing> Untick(LeavingItem item)
    {
        if (State != MentorState.Left) return new Refusal("Mentors.Refuse.NotLeft");
        if (LeavingFinished) return new Refusal("Mentors.Refuse.LeavingFinished");
        LeavingDone = [.. LeavingDone.Where(d => d != item)];
        return Nothing.Value;
    }

    /// <summary>Finishes the checklist; everything that is still open is named at once.</summary>
    /// <param name="elsewhere">What other rooms still have open about the mentor, in their words.</param>
    public Outcome<Nothing> FinishLeaving(int mentorshipsHeld, IEnumerable<Refusal> elsewhere, DateOnly today)
    {
        if (State != MentorState.Left) return new Refusal("Mentors.Refuse.NotLeft");
        if (LeavingFinished) return new Refusal("Mentors.Refuse.LeavingFinished");
        var open = Enum.GetValues<LeavingItem>().Except(LeavingDone).Select(item => new Refusal($"Mentors.Refuse.StillOpen.{item}")).ToList();
        if (mentorshipsHeld > 0) open.Add(new("Mentors.Refuse.StillHolds", Values: [mentorshipsHeld]));
        open.AddRange(elsewhere);
        if (open.Count > 0) return open;
        LeavingFinishedOn = today;
        return Nothing.Value;
    }

    public Outcome<Nothing> Return()
    {
        if (State != MentorState.Left) return new Refusal("Mentors.Refuse.NotLeft");
        (State, LeftFrom, LeftOn, LeavingDone, LeavingFinishedOn) = (LeftFrom ?? MentorState.InTraining, null, null, [], null);
        return Nothing.Value;
    }

    /// <summary>The state as people mean it on a day: an available mentor whose leave covers the day is on leave.</summary>
    public MentorState StateOn(DateOnly day, IEnumerable<MentorLeave> leaves) =>
        State == MentorState.Available && leaves.Any(l => l.Mentor == Id && l.Covers(day)) ? MentorState.OnLeave : State;

    private void Take(MentorProfile profile)
    {
        (Alias, Background, Gender, Capacity) =
            (profile.Alias!, profile.Background!.Value, profile.Gender!.Value, profile.Capacity!.Value);
        (Languages, Region) = ([.. profile.Languages], profile.Region!);
        Experience = profile.Experience!.Length == 0 ? null : Sealed.Of(profile.Experience);
        Availability = profile.Availability!.Length == 0 ? null : Sealed.Of(profile.Availability);
    }
}
