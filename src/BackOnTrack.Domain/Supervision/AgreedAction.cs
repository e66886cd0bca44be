namespace BackOnTrack.Domain.Supervision;

/// <summary>What was agreed in a talk, who does it and by when: the one thing of it the coordinator sees.</summary>
public sealed class AgreedAction : IAboutMentor
{
    private AgreedAction() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }
    public Guid Talk { get; private set; }
    public ActionOwner Owner { get; private set; }
    public Sealed What { get; private set; } = Sealed.Of("");
    public DateOnly Due { get; private set; }
    public DateOnly? DoneOn { get; private set; }
    public Guid? DoneBy { get; private set; }


    /// <summary>The day it was taken back undone: agreed otherwise, or in a talk that was struck out.</summary>
    public DateOnly? DroppedOn { get; private set; }

    public bool IsOpen => DoneOn is null && DroppedOn is null;

    /// <summary>It is not agreed any more. What is done stays done.</summary>
    public void Drop(DateOnly today)
    {
        if (IsOpen) DroppedOn = today;
    }

    internal static AgreedAction Of(CoachTalk talk, ActionInput input) => new()
    {
        Id = Guid.CreateVersion7(talk.RecordedAt), Mentor = talk.Mentor, Unit = talk.Unit, Talk = talk.Id,
        Owner = input.Owner!.Value, What = Sealed.Of(input.What!.Trim()), Due = input.Due!.Value,
    };

    /// <summary>It was not done after all. One that is open stays open.</summary>
    public void Reopen() => (DoneOn, DoneBy) = (null, null);

    /// <summary>It is done. A second time changes nothing.</summary>
    public Outcome<Nothing> Close(Guid by, DateOnly today)
    {
        if (IsOpen) (DoneOn, DoneBy) = (today, by);
        return Nothing.Value;
    }
}
