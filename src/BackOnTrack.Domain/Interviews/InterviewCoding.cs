namespace BackOnTrack.Domain.Interviews;

/// <summary>
/// That somebody codes one version of a note. Two can, each for themselves: nobody sees what the other has ticked before both
/// have said that they are done (the wall sees to it, 0302).
/// </summary>
public sealed class InterviewCoding
{
    private InterviewCoding() { }

    public Guid Id { get; private set; }
    public Guid Interview { get; private set; }
    public Guid Note { get; private set; }
    public Guid Coder { get; private set; }

    /// <summary>1 for who began first, 2 for the other.</summary>
    public int Place { get; private set; }
    public DateTimeOffset BegunAt { get; private set; }
    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>Done, and nobody else will code it: then everybody may read it, and a second coder comes too late.</summary>
    public bool Alone { get; private set; }

    /// <summary>Which save this is.</summary>
    public uint Version { get; private set; }

    public bool IsDone => DoneAt is not null;

    /// <param name="others">The codings there are of the same version.</param>
    public static Outcome<InterviewCoding> Begin(Interview interview, InterviewNote note, IReadOnlyCollection<InterviewCoding> others, Guid coder, DateTimeOffset now)
    {
        if (interview.IsWithdrawn) return new Refusal("Interviews.Refuse.Withdrawn");
        if (others.Any(o => o.Alone)) return new Refusal("Interviews.Refuse.CodedAlone");
        if (others.Count >= 2) return new Refusal("Interviews.Refuse.TwoCoders");
        return new InterviewCoding { Id = Guid.CreateVersion7(now), Interview = interview.Id, Note = note.Id, Coder = coder, Place = others.Any(o => o.Place == 1) ? 2 : 1, BegunAt = now };
    }

    /// <summary>The ticks of some passages, in place of what was there.</summary>
    /// <param name="passages">How many the note has.</param>
    public Outcome<IReadOnlyList<InterviewTick>> Tick(int from, int until, int passages, IEnumerable<(int Passage, Guid Code)> ticks, CodeBook book, DateTimeOffset now)
    {
        if (IsDone) return new Refusal("Interviews.Refuse.Done");
        var wanted = ticks.Distinct().ToList();
        if (wanted.Exists(t => t.Passage < from || t.Passage > until || t.Passage > passages || t.Passage < 1)) return Refusal.NotFound;
        if (wanted.Exists(t => book.Find(t.Code) is not { IsActive: true })) return new Refusal("Interviews.Refuse.CodeGone", "Ticks");
        return wanted.ConvertAll(t => InterviewTick.Of(this, t.Passage, t.Code, now));
    }

    /// <summary>From now on nothing is ticked any more.</summary>
    public Outcome<Nothing> Finish(bool alone, IReadOnlyCollection<InterviewCoding> others, DateTimeOffset now)
    {
        if (IsDone) return new Refusal("Interviews.Refuse.Done");
        if (alone && others.Any(o => o.Id != Id)) return new Refusal("Interviews.Refuse.NotAlone", nameof(Alone));
        (DoneAt, Alone) = (now, alone);
        return Nothing.Value;
    }

    /// <summary>Whether everybody may read what is ticked in the version these codings are of.</summary>
    public static bool AreOpen(IReadOnlyCollection<InterviewCoding> codings) => codings.Count(c => c.IsDone) == 2 || codings.Any(c => c.Alone);
}

/// <summary>That a coder says: this code is in this passage.</summary>
public sealed class InterviewTick
{
    private InterviewTick() { }

    public Guid Id { get; private set; }
    public Guid Coding { get; private set; }
    public Guid Interview { get; private set; }
    public Guid Note { get; private set; }
    public Guid Coder { get; private set; }
    public int Passage { get; private set; }
    public Guid Code { get; private set; }

    internal static InterviewTick Of(InterviewCoding coding, int passage, Guid code, DateTimeOffset now) => new()
    { Id = Guid.CreateVersion7(now), Coding = coding.Id, Interview = coding.Interview, Note = coding.Note, Coder = coding.Coder, Passage = passage, Code = code };
}
