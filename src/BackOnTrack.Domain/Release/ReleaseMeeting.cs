using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Domain.Release;

/// <summary>A release meeting, as filled in.</summary>
public sealed class ReleaseMeetingInput
{
    public DateOnly? On { get; set; }
    public List<ReleaseOwner> With { get; set; } = [];

    /// <summary>What was agreed in general; what somebody is to do is a point of the list with an owner.</summary>
    public string? Words { get; set; }
}

/// <summary>The meeting before release: when, with whom by function, and what was agreed.</summary>
public sealed class ReleaseMeeting : IInFile
{
    private ReleaseMeeting() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public DateOnly On { get; private set; }
    public List<ReleaseOwner> With { get; private set; } = [];
    public Sealed? Words { get; private set; }

    /// <summary>Its day has come, and what was agreed is not written down yet.</summary>
    public bool WaitsForWords(DateOnly today) => Words is null && On <= today;

    /// <summary>Writes down what was agreed at a meeting that was planned. Refused like a meeting that is written down at once.</summary>
    public Outcome<ReleaseMeeting> Hold(Mentorship about, ReleaseMeetingInput input, ReleaseRules rules, DateOnly today)
    {
        if (!Write(about, input, rules, today).Accepted(out var held, out var refusals)) return Outcome<ReleaseMeeting>.Refused(refusals);
        (With, Words) = (held.With, held.Words);
        return this;
    }

    public static Outcome<ReleaseMeeting> Write(Mentorship about, ReleaseMeetingInput input, ReleaseRules rules, DateOnly today)
    {
        List<Refusal> no = [];
        if (about.IsClosed) no.Add(new("Release.Refuse.Ended"));
        if (input.On is null) no.Add(new("House.Refuse.Missing", nameof(input.On)));
        if (input.With.Count == 0) no.Add(new("House.Refuse.Missing", nameof(input.With)));
        if (input.Words?.Length > rules.LongestText) no.Add(new("Release.Refuse.TooLong", nameof(input.Words), [rules.LongestText]));
        if (input.On <= today && string.IsNullOrWhiteSpace(input.Words)) no.Add(new("Release.Refuse.WhatWasAgreed", nameof(input.Words)));
        if (no.Count > 0) return no;
        return new ReleaseMeeting
        {
            Id = Guid.CreateVersion7(), Mentee = about.Mentee, Unit = about.Unit, Mentorship = about.Id, On = input.On!.Value, With = [.. input.With.Distinct()],
            Words = string.IsNullOrWhiteSpace(input.Words) ? null : Sealed.Of(input.Words.Trim()),
        };
    }
}
