using BackOnTrack.Domain.Asking;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;

namespace BackOnTrack.Domain.Relationship;

/// <summary>Everything the mentee of one mentorship was asked about working together, and what follows from it.</summary>
/// <param name="periods">Who was mentor when, all of them: whoever ever was one types nothing in.</param>
/// <param name="taken">Every writing of every check, also those that no longer count.</param>
public sealed class RelationshipBook(Mentorship it, IReadOnlyCollection<MentorPeriod> periods, IReadOnlyCollection<RelationshipTaken> taken)
{
    private readonly List<RelationshipTaken> _taken = [.. taken];

    /// <summary>What counts, in the order of days.</summary>
    public IEnumerable<RelationshipTaken> Counting => _taken.Where(t => t.Check.Counts).OrderBy(t => t.Check.Date);

    /// <summary>The moments that are behind, for <see cref="LifeSchedule"/>.</summary>
    public IReadOnlyCollection<(LifeOccasion, DateOnly)> Moments => [.. Counting.Select(t => (t.Check.Occasion, t.Check.Date))];

    /// <summary>Whoever is or was mentor here, under whichever hat.</summary>
    public bool IsMentor(Guid account) => periods.Any(p => p.Mentor == account);

    /// <summary>The answers of a sheet of paper, typed in by somebody who never was mentor here.</summary>
    public Outcome<RelationshipTaken> TypeIn(RelationshipInput input, Doer by)
    {
        var refusals = Shut(by).Concat(Flaws(input, null, by)).ToList();
        return refusals.Count > 0 ? refusals : Add(Make(input, AnswerWay.Paper, by));
    }

    /// <summary>The mentee answers alone at a tablet: today, at the moment that is due.</summary>
    public Outcome<RelationshipTaken> AnswerAlone(IReadOnlyDictionary<RelationshipItem, RelationshipLevel> answers, PlanRules rules, Doer by)
    {
        var input = new RelationshipInput(by.Today, Due(by.Today, rules)?.Occasion ?? LifeOccasion.Quarter, answers);
        var refusals = Asked.Shut(it, isMentor: false).Concat(Flaws(input, null, by)).ToList();
        return refusals.Count > 0 ? refusals : Add(Make(input, AnswerWay.Tablet, by));
    }

    /// <summary>It was time, and nothing was answered.</summary>
    public Outcome<RelationshipTaken> NotAnswered(DateOnly? day, LifeOccasion? occasion, NotAnsweredBecause? because, Doer by)
    {
        var refusals = Shut(by).Concat(RelationshipAnswers.Flaws(day, occasion, it.FirstMeetingOn, Days(null), by.Today)).Concat(Asked.FlawsOfBecause(because)).ToList();
        if (refusals.Count > 0) return refusals;
        return Add(new(RelationshipCheck.Of(it, MentorOn(day!.Value), day.Value, occasion!.Value, AnswerWay.Paper, by).Because(because!.Value), []));
    }

    /// <summary>A new writing of a check, with a reason; the one before stays. What the mentee answered alone is nobody's to write anew.</summary>
    public Outcome<RelationshipTaken> Correct(Guid check, RelationshipInput input, string? why, Doer by)
    {
        if (Standing(check) is not { } before) return new Refusal("Asking.Refuse.NotCounting");
        if (before.Way is AnswerWay.Tablet) return new Refusal("Asking.Refuse.OwnAnswer");
        var refusals = Shut(by).Concat(Flaws(input, check, by)).Concat(Asked.FlawsOfWhy(why)).ToList();
        if (refusals.Count > 0) return refusals;
        var next = Make(input, AnswerWay.Paper, by);
        before.GiveWayTo(next.Check, why!, by);
        return Add(next);
    }

    /// <summary>Takes a check out of everything that is counted or compared, with a reason; it can still be read.</summary>
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
        it.FirstMeetingOn is not { } began || it.IsClosed ? null : LifeSchedule.Next(began, it.ReleaseOn, Moments, today, rules);

    /// <summary>
    /// What asks for a talk now: new prompts to be saved; open ones whose reason is gone are withdrawn. Only about somebody who is
    /// mentor still, and compared with the time before about the same one.
    /// </summary>
    public IReadOnlyList<RelationshipPrompt> Settle(IReadOnlyCollection<RelationshipPrompt> prompts, Doer by)
    {
        var asking = Asking().ToList();
        foreach (var prompt in prompts.Where(p => p.IsOpen && !asking.Exists(c => c.Root == p.Check))) prompt.Withdraw(by.Now);
        return [.. asking.Where(c => !prompts.Any(p => p.Check == c.Root && p.WithdrawnAt is null)).Select(c => RelationshipPrompt.By(c, c.Mentor!.Value, by))];
    }

    private IEnumerable<RelationshipCheck> Asking()
    {
        foreach (var same in Counting.Where(t => t.Answers.Count > 0 && periods.Any(p => p.Mentor == t.Check.Mentor && p.IsOpen)).GroupBy(t => t.Check.Mentor))
        {
            Dictionary<RelationshipItem, RelationshipLevel>? before = null;
            foreach (var (check, answers) in same)
            {
                var now = answers.ToDictionary(a => a.Item, a => a.Level);
                if (WorkingTogether.AsksForTalk(now, before)) yield return check;
                before = now;
            }
        }
    }

    private IEnumerable<Refusal> Shut(Doer by) => Asked.Shut(it, IsMentor(by.Account));

    private IEnumerable<Refusal> Flaws(RelationshipInput input, Guid? but, Doer by) =>
        RelationshipAnswers.Flaws(input.Date, input.Occasion, it.FirstMeetingOn, Days(but), by.Today).Concat(RelationshipAnswers.Flaws(input.Answers));

    private IEnumerable<DateOnly> Days(Guid? but) => Counting.Where(t => t.Check.Id != but).Select(t => t.Check.Date);

    private RelationshipCheck? Standing(Guid check) => _taken.Find(t => t.Check.Id == check && t.Check.Counts)?.Check;

    private Guid? MentorOn(DateOnly day) => periods.Where(p => p.Place is MentorPlace.Primary && p.From <= day && (p.Until is null || p.Until >= day)).MaxBy(p => p.From)?.Mentor;

    private RelationshipTaken Make(RelationshipInput input, AnswerWay way, Doer by)
    {
        var check = RelationshipCheck.Of(it, MentorOn(input.Date!.Value), input.Date.Value, input.Occasion!.Value, way, by);
        return new(check, [.. input.Answers.OrderBy(a => a.Key).Select(a => new RelationshipAnswer(check, a.Key, a.Value))]);
    }

    private RelationshipTaken Add(RelationshipTaken made)
    {
        _taken.Add(made);
        return made;
    }
}
