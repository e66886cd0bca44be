using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;

namespace BackOnTrack.Domain.Release;

/// <summary>The gate plan, as filled in; each part can be said on a page of its own.</summary>
public sealed class GateInput
{
    public string? Who { get; set; }
    public TimeOnly? At { get; set; }
    public string? Place { get; set; }
    public string? Fallback { get; set; }
    public string? Tonight { get; set; }
    public string? Call { get; set; }
    public uint Version { get; set; }

    internal IEnumerable<(string Field, string? Text)> Texts => [(nameof(Who), Who), (nameof(Place), Place), (nameof(Fallback), Fallback), (nameof(Tonight), Tonight), (nameof(Call), Call)];
}

/// <summary>
/// Who meets the mentee when they come out, when and where, who comes instead, where they sleep and whom they call. It goes on
/// paper into a pocket: nothing in it may tell others what it is about.
/// </summary>
public sealed class GatePlan : IInFile
{
    private GatePlan() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public Sealed? Who { get; private set; }
    public TimeOnly? At { get; private set; }
    public Sealed? Place { get; private set; }
    public Sealed? Fallback { get; private set; }
    public Sealed? Tonight { get; private set; }
    public Sealed? Call { get; private set; }
    public DateOnly WrittenOn { get; private set; }

    /// <summary>Whether it says who, when, where, and who comes instead.</summary>
    public bool IsWhole { get; private set; }
    public uint Version { get; private set; }

    /// <param name="keepOut">Surnames that must not stand on paper.</param>
    public static Outcome<GatePlan> Write(Mentorship about, GatePlan? before, GateInput input, IReadOnlyCollection<string> keepOut, ReleaseRules rules, Doer by)
    {
        List<Refusal> no = [];
        foreach (var (field, text) in input.Texts)
            if (text?.Length > rules.LongestText) no.Add(new("Release.Refuse.TooLong", field, [rules.LongestText]));
            else if (!FitForOthersEyes.IsFit([text ?? ""], keepOut)) no.Add(new("Release.Refuse.NotFit", field));
        if (input.Texts.All(t => string.IsNullOrWhiteSpace(t.Text))) no.Add(new("House.Refuse.Missing", nameof(input.Who)));
        if (no.Count > 0) return no;
        var plan = before ?? new GatePlan { Id = Guid.CreateVersion7(), Mentee = about.Mentee, Unit = about.Unit, Mentorship = about.Id };
        (plan.Who, plan.At, plan.Place, plan.Fallback, plan.Tonight, plan.Call) = (Of(input.Who), input.At, Of(input.Place), Of(input.Fallback), Of(input.Tonight), Of(input.Call));
        plan.WrittenOn = by.Today;
        plan.IsWhole = plan is { Who: not null, At: not null, Place: not null, Fallback: not null };
        return plan;
    }

    public GateInput Said() => new() { Who = Who?.Text, At = At, Place = Place?.Text, Fallback = Fallback?.Text, Tonight = Tonight?.Text, Call = Call?.Text, Version = Version };

    private static Sealed? Of(string? text) => string.IsNullOrWhiteSpace(text) ? null : Sealed.Of(text.Trim());
}
