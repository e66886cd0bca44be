using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Supervision;

/// <summary>
/// One mentor's coach is away for some days, and somebody stands in or nobody does. A coach's absence is one row per
/// mentor, so that each mentor's own file says who was there on which day.
/// </summary>
public sealed class CoachAbsence : IAboutMentor
{
    private CoachAbsence() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }
    public Guid Coach { get; private set; }

    /// <summary>Who stands in; null leaves the mentor on the list of those without a coach.</summary>
    public Guid? Deputy { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly Until { get; private set; }

    /// <summary>The day the coach came back before it was over, or the mentor got another coach.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <param name="earlier">What is entered already: no day is entered twice.</param>
    public static Outcome<IReadOnlyList<CoachAbsence>> For(
        IReadOnlyList<CoachPeriod> periods, Guid coach, Guid? deputy, DateOnly? from, DateOnly? until, IEnumerable<CoachAbsence> earlier)
    {
        var refusals = new List<Refusal>();
        if (from is null) refusals.Add(new("House.Refuse.DayMissing", "From"));
        if (until is null) refusals.Add(new("House.Refuse.DayMissing", "Until"));
        if (until < from) refusals.Add(new("Mentors.Refuse.EndsBeforeStart", "Until"));
        if (earlier.Where(a => a.Meets(from, until)).MinBy(a => a.From) is { } other) refusals.Add(new("Supervision.Refuse.AwayAlready", "From", [other.From, other.Last]));
        if (deputy == coach || periods.Any(p => p.Mentor == deputy)) refusals.Add(new("Mentors.Refuse.SameDeputy", "Deputy"));
        if (refusals.Count > 0) return refusals;
        return periods.Select(p => new CoachAbsence
        {
            Id = Guid.CreateVersion7(), Mentor = p.Mentor, Unit = p.Unit, Coach = coach,
            Deputy = deputy ?? p.Deputy, From = from!.Value, Until = until!.Value,
        }).ToList();
    }

    /// <summary>The last day away as things stand.</summary>
    private DateOnly Last => EndedOn is { } back && back <= Until ? back.AddDays(-1) : Until;

    private bool Meets(DateOnly? from, DateOnly? until) => From <= Last && From <= until && from <= Last;

    /// <summary>The coach is back: the last day away is the day before. One that has not begun is called off.</summary>
    public void End(DateOnly back) => EndedOn ??= back;
}
