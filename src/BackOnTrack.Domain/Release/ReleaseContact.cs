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

    /// <summary>What was last said when only that was kept; since then each writing is a <see cref="ReleaseContactEntry"/>.</summary>
    public Sealed? Words { get; private set; }

    /// <summary>How many writings there are about it.</summary>
    public int Writings { get; private set; }

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
    /// <returns>The writing, after what was said before and lay with the contact itself.</returns>
    public Outcome<List<ReleaseContactEntry>> Record(ReleaseContactInput input, DateOnly released, ReleaseRules rules, Doer by)
    {
        var no = Wrong(input, released, rules, by);
        if (HeldOn is not null) no.Insert(0, new("Release.Refuse.HeldAlready"));
        if (no.Count > 0) return no;
        var kept = KeptUntilNow();
        Take(input);
        kept.Add(Next(input).At(by.Account, by.Now));
        return kept;
    }

    /// <summary>Says otherwise how a contact went that is written down as held, or that it was a try. What stood before stays beside it.</summary>
    /// <param name="last">The writing that stands; null where it lay with the contact itself.</param>
    /// <param name="released">The day of the release the mentee is out by; null inside.</param>
    public Outcome<List<ReleaseContactEntry>> Correct(ReleaseContactInput input, ReleaseContactEntry? last, DateOnly? released, ReleaseRules rules, Doer by)
    {
        if (HeldOn is not { } held) return Refusal.NotFound;
        if (last?.IsCorrectedBy(by.Account) == false) return new Refusal("Release.Refuse.NotTheWriter");
        var no = Wrong(input, released <= held ? released : null, rules, by); // one of an earlier release is not measured by this one
        if (no.Count > 0) return no;
        var kept = KeptUntilNow();
        (HeldOn, Way, Areas) = (null, null, []);
        Take(input);
        kept.Add(Next(input).At(by.Account, by.Now, (last ?? kept[^1]).Id));
        return kept;
    }

    private void Take(ReleaseContactInput input)
    {
        if (input.Way is ContactWay.NotReached) Tried++;
        else (HeldOn, Way, Areas) = (input.On, input.Way, [.. input.Areas.Distinct()]);
    }

    private ReleaseContactEntry Next(ReleaseContactInput input) => ReleaseContactEntry.Of(this, ++Writings, input.On, input.Way!.Value, input.Areas, input.Words);

    private List<ReleaseContactEntry> KeptUntilNow()
    {
        if (Writings > 0 || (Words is null && HeldOn is null)) return [];
        var before = ReleaseContactEntry.Of(this, ++Writings, HeldOn, Way ?? ContactWay.NotReached, Areas, Words?.Text);
        Words = null;
        return [before];
    }

    private static List<Refusal> Wrong(ReleaseContactInput input, DateOnly? released, ReleaseRules rules, Doer by)
    {
        List<Refusal> no = [];
        if (input.On is null) no.Add(new("House.Refuse.Missing", nameof(input.On)));
        if (input.On > by.Today) no.Add(new("Release.Refuse.Future", nameof(input.On)));
        if (input.On < released) no.Add(new("Release.Refuse.BeforeRelease", nameof(input.On)));
        if (input.Way is null) no.Add(new("House.Refuse.Missing", nameof(input.Way)));
        if (input.Words?.Length > rules.LongestText) no.Add(new("Release.Refuse.TooLong", nameof(input.Words), [rules.LongestText]));
        return no;
    }
}
