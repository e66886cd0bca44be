namespace BackOnTrack.Domain.Plans;

/// <summary>
/// One version of the personal plan of a mentorship. A new version is a draft beside the agreed one, which stays what
/// counts until the draft is agreed. Its texts and goals are rows of their own; they change only while it is a draft.
/// </summary>
public sealed class Plan : IInFile
{
    /// <summary>How soon a plan is looked at after a move.</summary>
    public const int DaysAfterMove = 14;

    private Plan() { }

    private Plan(Guid mentorship, Guid mentee, int unit, int number, PlanVariant variant, DateOnly today) =>
        (Mentorship, Mentee, Unit, Number, Variant, BegunOn) = (mentorship, mentee, unit, number, variant, today);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public int Number { get; private set; }
    public PlanState State { get; private set; } = PlanState.Draft;
    public PlanVariant Variant { get; private set; }
    public DateOnly BegunOn { get; private set; }
    public DateOnly? AgreedOn { get; private set; }
    public DateOnly? SupersededOn { get; private set; }

    /// <summary>The day of the next review: agreed with the plan, set anew by every review.</summary>
    public DateOnly? NextReview { get; private set; }

    /// <summary>Why there will be one.</summary>
    public ReviewOccasion? NextOccasion { get; private set; }

    /// <summary>How often a text or a goal of it was written: what was read at the table is known by the plan's own row.</summary>
    public int Writings { get; private set; }
    public uint Version { get; private set; }

    /// <summary>The first version of a mentorship.</summary>
    public static Plan First(Guid mentorship, Guid mentee, int unit, PlanVariant variant, DateOnly today) =>
        new(mentorship, mentee, unit, number: 1, variant, today);

    /// <summary>A draft beside this agreed version; the caller carries over the texts and goals it wants to keep.</summary>
    public Outcome<Plan> Next(PlanVariant variant, DateOnly today) => State == PlanState.Agreed
        ? new Plan(Mentorship, Mentee, Unit, Number + 1, variant, today)
        : new Refusal("Plans.Refuse.NotTheAgreedOne");

    /// <summary>A draft can be of the other kind; the plan that was agreed is what it was.</summary>
    public Outcome<Nothing> Become(PlanVariant variant)
    {
        if (State != PlanState.Draft) return new Refusal("Plans.Refuse.NotADraft");
        if (Variant != variant) Written();
        Variant = variant;
        return Nothing.Value;
    }

    /// <summary>Writes one part: <paramref name="existing"/> is rewritten, or a new text is returned to be added.</summary>
    public Outcome<PlanText> Write(PlanPart part, string? words, PlanText? existing)
    {
        if (State != PlanState.Draft) return new Refusal("Plans.Refuse.NotADraft");
        if (string.IsNullOrWhiteSpace(words) && !PlanParts.MayBeEmpty(part)) return new Refusal("Plans.Refuse.WordsNeeded", "Words");
        Written();
        if (existing is null) return new PlanText(this, part, words?.Trim() ?? "");
        existing.Rewrite(words?.Trim() ?? "");
        return existing;
    }

    /// <summary>Adds a goal to the draft; a plan has one to four.</summary>
    public Outcome<Goal> AddGoal(GoalInput input, int goalsAlready, PlanRules rules)
    {
        if (State != PlanState.Draft) return new Refusal("Plans.Refuse.NotADraft");
        if (goalsAlready >= rules.MostGoals) return new Refusal("Plans.Refuse.TooManyGoals", Values: [rules.MostGoals]);
        var goal = Goal.Write(this, input, goalsAlready + 1);
        if (goal.Accepted(out _, out _)) Written();
        return goal;
    }

    /// <summary>Takes a goal out of the draft; those that stay close the gap.</summary>
    public Outcome<Nothing> LeaveOut(Goal unwanted, IEnumerable<Goal> all)
    {
        if (State != PlanState.Draft) return new Refusal("Plans.Refuse.NotADraft");
        foreach (var (n, goal) in all.Where(g => g.Id != unwanted.Id).OrderBy(g => g.Position).Index()) goal.MoveTo(n + 1);
        Written();
        return Nothing.Value;
    }

    /// <summary>Whoever has the plan on the screen has read another one.</summary>
    internal void Written() => Writings++;

    /// <summary>Makes the draft the plan that counts, or says everything that is missing.</summary>
    public Outcome<Nothing> Agree(Agreeing agreeing, PlanRules rules)
    {
        if (!PlanMoves.Allows(State, PlanState.Agreed)) return new Refusal("Plans.Refuse.NotADraft");
        var missing = agreeing.Missing(this, rules).ToList();
        if (missing.Count > 0) return missing;
        (State, AgreedOn, NextReview, NextOccasion) = (PlanState.Agreed, agreeing.AgreedOn, agreeing.NextReview, ReviewOccasion.Quarterly);
        return Nothing.Value;
    }

    /// <summary>
    /// A change of status or establishment, or somebody's wish, brings the next review forward; it never puts one off.
    /// </summary>
    public Outcome<Nothing> BringReviewForward(ReviewOccasion? why, DateOnly? to, DateOnly today)
    {
        if (State != PlanState.Agreed) return new Refusal("Plans.Refuse.NotTheAgreedOne");
        if (why is null or ReviewOccasion.Closing or ReviewOccasion.Quarterly) return new Refusal("Plans.Refuse.OccasionNeeded", "Occasion");
        if (to is not { } day) return new Refusal("Plans.Refuse.DateNeeded", "NextReview");
        if (day < today) return new Refusal("Plans.Refuse.DatePassed", "NextReview");
        if (day > NextReview) return new Refusal("Plans.Refuse.PutsReviewOff", "NextReview", [NextReview.Value]);
        (NextReview, NextOccasion) = (day, why);
        return Nothing.Value;
    }

    /// <summary>
    /// Status or establishment changed: the plan is looked at within <see cref="DaysAfterMove"/> days, unless its review is
    /// sooner anyway. Says whether the review came forward.
    /// </summary>
    public bool ReviewAtMove(DateOnly today, ReviewOccasion why = ReviewOccasion.ChangeOfEstablishment)
    {
        if (State != PlanState.Agreed || !(NextReview > today.AddDays(DaysAfterMove))) return false;
        (NextReview, NextOccasion) = (today.AddDays(DaysAfterMove), why);
        return true;
    }

    /// <summary>A review was held: the next one is on the day it set.</summary>
    internal void Reviewed(Review review) => (NextReview, NextOccasion) = (review.NextReview, ReviewOccasion.Quarterly);

    /// <summary>Gives way to the version that was just agreed.</summary>
    public Outcome<Nothing> GiveWayTo(Plan agreed)
    {
        if (!PlanMoves.Allows(State, PlanState.Superseded) || agreed.State != PlanState.Agreed || agreed.Mentorship != Mentorship)
            return new Refusal("Plans.Refuse.NotTheAgreedOne");
        (State, SupersededOn, NextReview, NextOccasion) = (PlanState.Superseded, agreed.AgreedOn, null, null);
        return Nothing.Value;
    }
}
