namespace BackOnTrack.Domain.Mentorships;

/// <summary>The first meeting of two people, and whether each of them says yes.</summary>
public sealed class FirstMeeting : IInFile
{
    private FirstMeeting() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public Guid Mentor { get; private set; }
    public DateOnly Day { get; private set; }
    public MeetingPlace Place { get; private set; }
    public bool MenteeSaysYes { get; private set; }
    public bool MentorSaysYes { get; private set; }
    public Sealed? Words { get; private set; }
    public DateTimeOffset Recorded { get; private set; }
    public Guid By { get; private set; }

    public static Outcome<FirstMeeting> Of(Mentorship it, SecurityRequest? security, DateOnly day, MeetingPlace place, bool mentee, bool mentor, string? words, Doer by)
    {
        var refusals = new List<Refusal>();
        if (it.State != MentorshipState.Proposed || it.Mentor is null) refusals.Add(new("Mentorships.Refuse.NotNow"));
        if (security?.Answer is null) refusals.Add(new("Mentorships.Refuse.SecurityNotAnswered"));
        else if (security.Answer == SecurityAnswer.No) refusals.Add(new("Mentorships.Refuse.SecuritySaidNo"));
        if (day > by.Today) refusals.Add(new("Mentorships.Refuse.FutureDate", "Day"));
        if (day < it.ProposedOn) refusals.Add(new("Mentorships.Refuse.BeforeProposal", "Day"));
        if (refusals.Count > 0) return refusals;
        it.Met(day);
        return new FirstMeeting
        {
            Id = Guid.CreateVersion7(), Mentee = it.Mentee, Unit = it.Unit, Mentorship = it.Id, Mentor = it.Mentor!.Value,
            Day = day, Place = place, MenteeSaysYes = mentee, MentorSaysYes = mentor, Recorded = by.Now, By = by.Account,
            Words = string.IsNullOrWhiteSpace(words) ? null : Sealed.Of(words.Trim()),
        };
    }
}
