using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;

namespace BackOnTrack.Domain.Network;

/// <summary>A network meeting as filled in.</summary>
public sealed class MeetingInput
{
    public const int LongestPlace = 200;

    public DateOnly? Date { get; set; }
    public TimeOnly? Time { get; set; }
    public string? Place { get; set; }
    public string? Agenda { get; set; }
    public List<Guid> Guests { get; set; } = [];
}

/// <summary>Somebody who could be invited, and how they stand.</summary>
public sealed record Guest(Guid Person, string FirstName, Standing Standing);

/// <summary>A stretch of the day at which the mentee or a mentor is with somebody else.</summary>
public sealed record TakenTime(TimeOnly At, int Minutes)
{
    /// <summary>Whether both stretches share a minute; one may begin where the other ends.</summary>
    public bool Meets(TimeOnly at, int minutes) => at.ToTimeSpan() < At.ToTimeSpan() + TimeSpan.FromMinutes(Minutes) && At.ToTimeSpan() < at.ToTimeSpan() + TimeSpan.FromMinutes(minutes);
}

/// <summary>What planning and holding a meeting has to know: who may come, and what no paper may say.</summary>
/// <param name="KeepOut">Surnames of mentors and mentee.</param>
public sealed record MeetingGround(MenteesWord Mentee, IReadOnlyList<Guest> Guests, IReadOnlyCollection<string> KeepOut, NetworkRules Rules)
{
    /// <summary>What else is planned on the day of the meeting.</summary>
    public IReadOnlyList<TakenTime> Taken { get; init; } = [];

    internal IEnumerable<Refusal> Against(MeetingInput input, Doer by)
    {
        if (input.Date is not { } date) yield return new("House.Refuse.DayMissing", nameof(input.Date));
        else if (date < by.Today) yield return new("Network.Refuse.PastDate", nameof(input.Date));
        if (input.Time is { } at && Taken.FirstOrDefault(taken => taken.Meets(at, NetworkMeeting.MinutesKeptFree)) is { } other) yield return new("Network.Refuse.Taken", nameof(input.Time), [other.At, other.Minutes]);
        if (input.Place?.Length > MeetingInput.LongestPlace) yield return new("Network.Refuse.TooLong", nameof(input.Place), [MeetingInput.LongestPlace]);
        if (string.IsNullOrWhiteSpace(input.Agenda)) yield return new("House.Refuse.Missing", nameof(input.Agenda));
        else if (input.Agenda.Length > Rules.LongestText) yield return new("Network.Refuse.TooLong", nameof(input.Agenda), [Rules.LongestText]);
        if (!IsFit([input.Agenda ?? ""], null)) yield return new("Network.Refuse.NotFit", nameof(input.Agenda));
        if (!IsFit([input.Place ?? ""], null)) yield return new("Network.Refuse.NotFit", nameof(input.Place));
        foreach (var refusal in Invited(input.Guests)) yield return refusal;
    }

    private IEnumerable<Refusal> Invited(List<Guid> guests)
    {
        if (Mentee is not MenteesWord.Given) { yield return new($"Network.Refuse.Permission{Mentee}"); yield break; }
        if (guests.Count == 0) yield return new("Network.Refuse.NobodyInvited", nameof(MeetingInput.Guests));
        foreach (var id in guests.Distinct())
            if (Guests.FirstOrDefault(g => g.Person == id) is not { } guest) yield return new("Network.Refuse.NobodyInvited", nameof(MeetingInput.Guests));
            else
                foreach (var refusal in guest.Standing.AgainstTurningTo()) yield return refusal with { Field = nameof(MeetingInput.Guests) };
    }

    /// <summary>
    /// Whether a paper may say so: nothing of the programme, no surname, and nobody of the network except
    /// <paramref name="addressee"/>. Nobody learns from us who else is in it.
    /// </summary>
    public bool IsFit(IEnumerable<string> texts, Guid? addressee) =>
        FitForOthersEyes.IsFit(texts, [.. KeepOut, .. Guests.Where(g => g.Person != addressee).Select(g => g.FirstName)]);
}
