using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;

namespace BackOnTrack.Domain.Release;

/// <summary>How a contact went, as filled in.</summary>
public sealed class ReleaseContactInput
{
    public DateOnly? On { get; set; }
    public ContactWay? Way { get; set; }
    public List<LifeArea> Areas { get; set; } = [];
    public string? Words { get; set; }
    public uint Version { get; set; }
}

/// <summary>A day by which somebody who came out is spoken with: at the gate, after three days, and so on for a year.</summary>
public sealed class ReleaseContact : IInFile
{
    private ReleaseContact() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public ReleaseContactKind Kind { get; private set; }
    public DateOnly Due { get; private set; }
    public DateOnly? HeldOn { get; private set; }
    public ContactWay? Way { get; private set; }

    /// <summary>The areas of life that were spoken of; how they stand is asked in the room of plans.</summary>
    public List<LifeArea> Areas { get; private set; } = [];
    public Sealed? Words { get; private set; }

    /// <summary>Tries that reached nobody.</summary>
    public int Tried { get; private set; }
    public uint Version { get; private set; }

    internal static ReleaseContact To(ReleasePath path, ReleaseContactKind kind, DateOnly released) => new()
    {
        Id = Guid.CreateVersion7(), Mentee = path.Mentee, Unit = path.Unit, Mentorship = path.Mentorship, Kind = kind, Due = ReleaseDays.Of(kind, released),
    };

    /// <summary>There was another release before it was held: it counts from that one.</summary>
    internal void CountFrom(DateOnly released) => Due = ReleaseDays.Of(Kind, released);

    /// <summary>Writes down how it went. A try that reached nobody leaves it due.</summary>
    public Outcome<Nothing> Record(ReleaseContactInput input, DateOnly released, ReleaseRules rules, Doer by)
    {
        List<Refusal> no = [];
        if (HeldOn is not null) no.Add(new("Release.Refuse.HeldAlready"));
        if (input.On is null) no.Add(new("House.Refuse.Missing", nameof(input.On)));
        if (input.On > by.Today) no.Add(new("Release.Refuse.Future", nameof(input.On)));
        if (input.On < released) no.Add(new("Release.Refuse.BeforeRelease", nameof(input.On)));
        if (input.Way is null) no.Add(new("House.Refuse.Missing", nameof(input.Way)));
        if (input.Words?.Length > rules.LongestText) no.Add(new("Release.Refuse.TooLong", nameof(input.Words), [rules.LongestText]));
        if (no.Count > 0) return no;
        Words = string.IsNullOrWhiteSpace(input.Words) ? Words : Sealed.Of(input.Words.Trim());
        if (input.Way is ContactWay.NotReached) Tried++;
        else (HeldOn, Way, Areas) = (input.On, input.Way, [.. input.Areas.Distinct()]);
        return Nothing.Value;
    }
}
