namespace BackOnTrack.Domain.Supervision;

/// <summary>
/// What the coach wrote for the coach's own use. Nobody else ever reads it: no manager, no mentor, no deputy, no next
/// coach; on a change of coach there is a written summary instead (<see cref="CoachHandover"/>).
/// </summary>
public sealed class CoachNote : IAboutMentor
{
    private CoachNote() { }

    /// <summary>The same id as the talk's.</summary>
    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }
    public Guid Coach { get; private set; }
    public TalkTopic[] Topics { get; private set; } = [];
    public Sealed? Words { get; private set; }

    internal static CoachNote Of(CoachTalk talk, TalkInput input)
    {
        var note = new CoachNote { Id = talk.Id, Mentor = talk.Mentor, Unit = talk.Unit, Coach = talk.Coach };
        note.Take(input);
        return note;
    }

    internal void Take(TalkInput input) => (Topics, Words) =
        ([.. input.Topics.Distinct().Order()], string.IsNullOrWhiteSpace(input.Words) ? null : Sealed.Of(input.Words.Trim()));
}
