using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Domain.Network;

/// <summary>A contact as filled in.</summary>
public sealed class ContactInput
{
    public DateOnly? On { get; set; }
    public ContactHow? How { get; set; }

    /// <summary>They turned to us: that is theirs to do at any time.</summary>
    public bool TheyTurnedToUs { get; set; }
    public string? Note { get; set; }
}

/// <summary>That somebody of the programme and somebody of the network were in touch.</summary>
public sealed class NetworkContact : IInFile
{
    private NetworkContact() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Person { get; private set; }
    public DateOnly On { get; private set; }
    public ContactHow How { get; private set; }
    public bool TheyTurnedToUs { get; private set; }
    public Guid By { get; private set; }
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>Writes it down with its short note; everything that stands against it is named at once.</summary>
    public static Outcome<(NetworkContact Contact, NetworkContactNote Note)> Log(NetworkPortrait person, Standing standing, ContactInput input, NetworkRules rules, Doer by)
    {
        List<Refusal> broken = input.TheyTurnedToUs ? [.. standing.WithoutPermission()] : [.. standing.AgainstTurningTo()];
        if (!input.TheyTurnedToUs && !person.MaySpeak(by.Role)) broken.Add(new($"Network.Refuse.Speaker{person.Speaker}"));
        if (input.On is not { } on) broken.Add(new("House.Refuse.DayMissing", nameof(input.On)));
        else if (on > by.Today) broken.Add(new("Network.Refuse.FutureDate", nameof(input.On)));
        if (input.How is null) broken.Add(new("House.Refuse.Missing", nameof(input.How)));
        if (string.IsNullOrWhiteSpace(input.Note)) broken.Add(new("House.Refuse.Missing", nameof(input.Note)));
        else if (input.Note.Length > rules.LongestText) broken.Add(new("Network.Refuse.TooLong", nameof(input.Note), [rules.LongestText]));
        if (broken.Count > 0) return broken;
        var contact = new NetworkContact
        {
            Id = Guid.CreateVersion7(by.Now), Mentee = person.Mentee, Unit = person.Unit, Person = person.Id, On = input.On!.Value, How = input.How!.Value,
            TheyTurnedToUs = input.TheyTurnedToUs, By = by.Account, RecordedAt = by.Now,
        };
        return (contact, NetworkContactNote.Of(contact, input.Note!.Trim(), by));
    }
}

/// <summary>What was said: for its writer and the coordinator, for another mentor only where earlier notes were granted.</summary>
public sealed class NetworkContactNote : IInFile
{
    private NetworkContactNote() { }

    /// <summary>The same id as the contact's.</summary>
    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Writer { get; private set; }
    public bool ByMentor { get; private set; }
    public Sealed Words { get; private set; } = null!;

    internal static NetworkContactNote Of(NetworkContact contact, string words, Doer by) => new()
    {
        Id = contact.Id, Mentee = contact.Mentee, Unit = contact.Unit, Writer = by.Account, ByMentor = by.Role is Role.Mentor, Words = Sealed.Of(words),
    };
}
