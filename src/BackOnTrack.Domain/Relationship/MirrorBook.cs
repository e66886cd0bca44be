using BackOnTrack.Domain.Asking;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;

namespace BackOnTrack.Domain.Relationship;

/// <summary>What one mentor has said about working together in one mentorship.</summary>
/// <param name="periods">When this mentor was mentor here.</param>
/// <param name="mirrors">Every writing of the mentor's own mirrors.</param>
public sealed class MirrorBook(Mentorship it, IReadOnlyCollection<MentorPeriod> periods, IReadOnlyCollection<RelationshipMirror> mirrors)
{
    private IEnumerable<RelationshipMirror> Counting => mirrors.Where(m => m.Counts);

    /// <summary>From when the two have worked together: the first meeting, or the day a later mentor came.</summary>
    private DateOnly? Began => it.FirstMeetingOn is { } met && periods.Count > 0 ? Later(met, periods.Min(p => p.From)) : null;

    /// <summary>The moment that comes next, or has been missed; the same rule as for the mentee.</summary>
    public LifeDue? Due(DateOnly today, PlanRules rules) => Began is not { } began || it.IsClosed || !periods.Any(p => p.IsOpen) ? null
        : LifeSchedule.Next(began, it.ReleaseOn, [.. Counting.Select(m => (m.Occasion, m.Date))], today, rules);

    public Outcome<MirrorTaken> Answer(RelationshipInput input, Doer by)
    {
        var refusals = Flaws(input, null, by).ToList();
        return refusals.Count > 0 ? refusals : Make(input, by);
    }

    /// <summary>A new writing with a reason; the one before stays.</summary>
    public Outcome<MirrorTaken> Correct(Guid mirror, RelationshipInput input, string? why, Doer by)
    {
        if (Counting.FirstOrDefault(m => m.Id == mirror) is not { } before) return new Refusal("Asking.Refuse.NotCounting");
        var refusals = Flaws(input, mirror, by).Concat(Asked.FlawsOfWhy(why)).ToList();
        if (refusals.Count > 0) return refusals;
        var next = Make(input, by);
        before.GiveWayTo(next.Mirror, why!, by);
        return next;
    }

    /// <summary>Takes one out, with a reason; it can still be read.</summary>
    public Outcome<Nothing> Void(Guid mirror, string? why, Doer by)
    {
        if (Counting.FirstOrDefault(m => m.Id == mirror) is not { } it) return new Refusal("Asking.Refuse.NotCounting");
        var refusals = Shut().Concat(Asked.FlawsOfWhy(why)).ToList();
        if (refusals.Count > 0) return refusals;
        it.Void(why!, by);
        return Nothing.Value;
    }

    private IEnumerable<Refusal> Shut()
    {
        if (it.IsClosed) yield return new("Asking.Refuse.Ended");
    }

    private IEnumerable<Refusal> Flaws(RelationshipInput input, Guid? but, Doer by) => Shut()
        .Concat(RelationshipAnswers.Flaws(input.Date, input.Occasion, Began, Counting.Where(m => m.Id != but).Select(m => m.Date), by.Today))
        .Concat(RelationshipAnswers.Flaws(input.Answers));

    private MirrorTaken Make(RelationshipInput input, Doer by)
    {
        var mirror = RelationshipMirror.Of(it, input, by);
        return new(mirror, [.. input.Answers.OrderBy(a => a.Key).Select(a => new RelationshipMirrorAnswer(mirror, a.Key, a.Value))]);
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
