namespace BackOnTrack.Domain.Mentors;

/// <summary>The mentor as a private person. Sealed, and behind a wall of its own: only the coordinator and the coach read it.</summary>
public sealed class MentorContact : IAboutMentor
{
    private MentorContact() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }
    public Sealed Name { get; private set; } = Sealed.Of("");
    public Sealed? Phone { get; private set; }
    public Sealed? Email { get; private set; }
    public Sealed? Address { get; private set; }
    public uint Version { get; private set; }

    public static Outcome<MentorContact> For(Mentor mentor, string? name, string? phone, string? email, string? address)
    {
        var contact = new MentorContact { Id = Guid.CreateVersion7(), Mentor = mentor.Id, Unit = mentor.Unit };
        return contact.Change(name, phone, email, address).Accepted(out _, out var refusals) ? contact : Outcome<MentorContact>.Refused(refusals);
    }

    public Outcome<Nothing> Change(string? name, string? phone, string? email, string? address)
    {
        name = (name ?? "").Trim();
        if (name.Length is 0 or > 120) return new Refusal("Mentors.Refuse.Name", "Name");
        (Name, Phone, Email, Address) = (Sealed.Of(name), Seal(phone), Seal(email), Seal(address));
        return Nothing.Value;
    }

    private static Sealed? Seal(string? text) => string.IsNullOrWhiteSpace(text) ? null : Sealed.Of(text.Trim());
}
