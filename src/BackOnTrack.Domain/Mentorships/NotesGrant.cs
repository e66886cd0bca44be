namespace BackOnTrack.Domain.Mentorships;

/// <summary>A mentor may read the notes of earlier mentors, from a day until it is withdrawn. Without one they are not there.</summary>
public sealed class NotesGrant : IInFile
{
    private NotesGrant() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public Guid Mentor { get; private set; }
    public Sealed Reason { get; private set; } = Sealed.Of("");
    public DateTimeOffset GrantedAt { get; private set; }
    public Guid GrantedBy { get; private set; }
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public static Outcome<NotesGrant> To(Mentorship it, IEnumerable<MentorPeriod> periods, Guid mentor, string reason, Doer by)
    {
        if (it.IsClosed || !periods.Any(p => p.Mentorship == it.Id && p.IsOpen && p.Mentor == mentor))
            return new Refusal("Mentorships.Refuse.NotMentorNow", "Mentor");
        if ((reason ?? "").Trim().Length < 10) return new Refusal("Mentorships.Refuse.Reason", "Reason");
        return new NotesGrant
        {
            Id = Guid.CreateVersion7(), Mentee = it.Mentee, Unit = it.Unit, Mentorship = it.Id, Mentor = mentor,
            Reason = Sealed.Of(reason!.Trim()), GrantedAt = by.Now, GrantedBy = by.Account,
        };
    }

    public Outcome<Nothing> Withdraw(DateTimeOffset now)
    {
        if (WithdrawnAt is not null) return new Refusal("Mentorships.Refuse.NotNow");
        WithdrawnAt = now;
        return Nothing.Value;
    }
}
