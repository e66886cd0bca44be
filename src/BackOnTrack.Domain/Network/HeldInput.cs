using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Domain.Network;

/// <summary>A meeting that was held, as filled in.</summary>
public sealed class HeldInput
{
    public DateOnly? Date { get; set; }
    public List<Guid> Came { get; set; } = [];
    public string? Minutes { get; set; }

    /// <summary>Rows of the form; those left empty were not agreed.</summary>
    public List<AgreedInput> Agreements { get; set; } = [new(), new(), new(), new()];

    internal IEnumerable<AgreedInput> Filled => Agreements.Where(row => !row.IsEmpty);

    internal IEnumerable<Refusal> Broken(IReadOnlyList<NetworkInvitee> invited, MeetingGround ground, Doer by)
    {
        if (Date is not { } date) yield return new("House.Refuse.DayMissing", nameof(Date));
        else if (date > by.Today) yield return new("Network.Refuse.FutureDate", nameof(Date));
        if (!invited.Any(i => Came.Contains(i.Id))) yield return new("Network.Refuse.NobodyCame", nameof(Came));
        if (Minutes?.Length > ground.Rules.LongestText) yield return new("Network.Refuse.TooLong", nameof(Minutes), [ground.Rules.LongestText]);
        foreach (var (n, row) in Agreements.Index())
            if (!row.IsEmpty)
                foreach (var refusal in row.Broken($"Agreements[{n}]", Date, invited, ground)) yield return refusal;
    }
}

/// <summary>One agreement as filled in: who is the mentor, the coordinator, or one of those invited by its id.</summary>
public sealed class AgreedInput
{
    public const int Longest = 300;

    public string? What { get; set; }
    public string? Owner { get; set; }
    public DateOnly? Due { get; set; }

    internal bool IsEmpty => string.IsNullOrWhiteSpace(What) && string.IsNullOrWhiteSpace(Owner) && Due is null;

    internal IEnumerable<Refusal> Broken(string row, DateOnly? heldOn, IReadOnlyList<NetworkInvitee> invited, MeetingGround ground)
    {
        var who = Who(invited);
        if (string.IsNullOrWhiteSpace(What)) yield return new("Network.Refuse.WhatMissing", $"{row}.{nameof(What)}");
        else if (What.Length > Longest) yield return new("Network.Refuse.TooLong", $"{row}.{nameof(What)}", [Longest]);
        // Their own paper will say it: nobody else of the network may be in it. Our own lists may name whom we call.
        else if (who is { By: PromisedBy.Person or PromisedBy.Mentee } && !ground.IsFit([What], who.Value.Person)) yield return new("Network.Refuse.NotFit", $"{row}.{nameof(What)}");
        if (who is null) yield return new("House.Refuse.Missing", $"{row}.{nameof(Owner)}");
        if (Due is null) yield return new("House.Refuse.DayMissing", $"{row}.{nameof(Due)}");
        else if (Due < heldOn) yield return new("Network.Refuse.BeforeMeeting", $"{row}.{nameof(Due)}");
    }

    internal (PromisedBy By, Guid? Person)? Who(IReadOnlyList<NetworkInvitee> invited) => Owner switch
    {
        nameof(PromisedBy.Mentor) => (PromisedBy.Mentor, null),
        nameof(PromisedBy.Coordinator) => (PromisedBy.Coordinator, null),
        _ when Guid.TryParse(Owner, out var id) && invited.FirstOrDefault(i => i.Id == id) is { } invitee =>
            (invitee.Person is null ? PromisedBy.Mentee : PromisedBy.Person, invitee.Person),
        _ => null,
    };
}
