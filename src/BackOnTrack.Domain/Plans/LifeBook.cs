using BackOnTrack.Domain.Asking;
using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Domain.Plans;

/// <summary>
/// Every look at the areas of life of one mentorship. The mentee's come on paper or from a tablet and are never written down by the mentor,
/// who adds a view of the own beside them.
/// </summary>
/// <param name="periods">Who was mentor when, all of them: whoever ever was one types nothing in for the mentee.</param>
/// <param name="taken">Every writing of every look, also those that no longer count.</param>
public sealed class LifeBook(Mentorship it, IReadOnlyCollection<MentorPeriod> periods, IReadOnlyCollection<LifeCheckTaken> taken)
{
    private readonly List<LifeCheckTaken> _taken = [.. taken];

    /// <summary>The mentee's looks that count.</summary>
    private IEnumerable<LifeCheck> Counting => _taken.Select(t => t.Check).Where(c => c.Counts && c.View is LifeView.Mentee);

    /// <summary>Whoever is or was mentor here, under whichever hat.</summary>
    public bool IsMentor(Guid account) => periods.Any(p => p.Mentor == account);

    /// <summary>The answers of a sheet of paper, typed in by somebody who never was mentor here.</summary>
    public Outcome<LifeCheckTaken> TypeIn(LifeCheckInput input, Doer by)
    {
        var refusals = Shut(by).Concat(Flaws(input, null, by)).ToList();
        return refusals.Count > 0 ? refusals : Add(Make(input, LifeView.Mentee, AnswerWay.Paper, by));
    }

    /// <summary>The mentee answers alone at a tablet: today, at the moment that is due.</summary>
    public Outcome<LifeCheckTaken> AnswerAlone(IReadOnlyDictionary<LifeArea, int> answers, PlanRules rules, Doer by)
    {
        var input = new LifeCheckInput(by.Today, Due(by.Today, rules)?.Occasion ?? LifeOccasion.Quarter, answers);
        var refusals = Asked.Shut(it, isMentor: false).Concat(Flaws(input, null, by)).ToList();
        return refusals.Count > 0 ? refusals : Add(Make(input, LifeView.Mentee, AnswerWay.Tablet, by));
    }

    /// <summary>It was time, and nothing was answered.</summary>
    public Outcome<LifeCheckTaken> NotAnswered(DateOnly? day, LifeOccasion? occasion, NotAnsweredBecause? because, Doer by)
    {
        var refusals = Shut(by).Concat(FlawsOfMoment(day, occasion, Days(null), by)).Concat(Asked.FlawsOfBecause(because)).ToList();
        return refusals.Count > 0 ? refusals : Add(new(LifeCheck.Of(it, LifeView.Mentee, AnswerWay.Paper, day!.Value, occasion!.Value, by).Because(because!.Value), []));
    }

    /// <summary>The mentor's own view, beside the mentee's and never instead of it.</summary>
    public Outcome<LifeCheckTaken> SecondView(LifeCheckInput input, Doer by)
    {
        var own = _taken.Select(t => t.Check).Where(c => c.Counts && c.View is LifeView.Mentor && c.RecordedBy == by.Account).Select(c => c.Date);
        var refusals = Asked.Shut(it, isMentor: false).Concat(FlawsOfMoment(input.Date, input.Occasion, own, by)).Concat(FlawsOfAnswers(input.Answers)).ToList();
        return refusals.Count > 0 ? refusals : Add(Make(input, LifeView.Mentor, null, by));
    }

    /// <summary>A new writing of one of the mentee's looks, with a reason; the one before stays. What was answered alone is nobody's to write anew.</summary>
    public Outcome<LifeCheckTaken> Correct(Guid check, LifeCheckInput input, string? why, Doer by)
    {
        if (Standing(check) is not { } before) return new Refusal("Asking.Refuse.NotCounting");
        if (before.Way is AnswerWay.Tablet) return new Refusal("Asking.Refuse.OwnAnswer");
        var refusals = Shut(by).Concat(Flaws(input, check, by)).Concat(Asked.FlawsOfWhy(why)).ToList();
        if (refusals.Count > 0) return refusals;
        var next = Make(input, LifeView.Mentee, before.Way, by);
        before.GiveWayTo(next.Check, why!, by);
        return Add(next);
    }

    /// <summary>Takes one of the mentee's looks out of everything that is counted or compared, with a reason; it can still be read.</summary>
    public Outcome<Nothing> Void(Guid check, string? why, Doer by)
    {
        if (Standing(check) is not { } it) return new Refusal("Asking.Refuse.NotCounting");
        var refusals = Shut(by).Concat(Asked.FlawsOfWhy(why)).ToList();
        if (refusals.Count > 0) return refusals;
        it.Void(why!, by);
        return Nothing.Value;
    }

    /// <summary>The moment that comes next, or has been missed; null before the first meeting and after the end.</summary>
    public LifeDue? Due(DateOnly today, PlanRules rules) =>
        it.FirstMeetingOn is not { } began || it.IsClosed ? null : LifeSchedule.Next(began, it.ReleaseOn, [.. Counting.Select(c => (c.Occasion, c.Date))], today, rules);

    private IEnumerable<Refusal> Shut(Doer by) => Asked.Shut(it, IsMentor(by.Account));

    private IEnumerable<Refusal> Flaws(LifeCheckInput input, Guid? but, Doer by) => FlawsOfMoment(input.Date, input.Occasion, Days(but), by).Concat(FlawsOfAnswers(input.Answers));

    private IEnumerable<Refusal> FlawsOfMoment(DateOnly? day, LifeOccasion? occasion, IEnumerable<DateOnly> others, Doer by) =>
        Asked.FlawsOfDay(day, it.FirstMeetingOn, others, by.Today).Concat(Asked.FlawsOfOccasion(occasion));

    private static IEnumerable<Refusal> FlawsOfAnswers(IReadOnlyDictionary<LifeArea, int> answers)
    {
        if (answers.Count == 0) yield return new("Plans.Refuse.NothingAnswered");
        foreach (var (area, points) in answers)
            if (!Enum.IsDefined(area) || points is < 0 or > 10) yield return new("Plans.Refuse.OutsideScale", $"Answers[{area}]");
    }

    private IEnumerable<DateOnly> Days(Guid? but) => Counting.Where(c => c.Id != but).Select(c => c.Date);

    private LifeCheck? Standing(Guid check) => Counting.FirstOrDefault(c => c.Id == check);

    private LifeCheckTaken Make(LifeCheckInput input, LifeView view, AnswerWay? way, Doer by)
    {
        var check = LifeCheck.Of(it, view, way, input.Date!.Value, input.Occasion!.Value, by);
        return new(check, [.. input.Answers.OrderBy(a => a.Key).Select(a => new LifeAnswer(check, a.Key, a.Value))]);
    }

    private LifeCheckTaken Add(LifeCheckTaken made)
    {
        _taken.Add(made);
        return made;
    }
}
