namespace BackOnTrack.Domain.Practice;

/// <summary>What money goes to. Hours of mentors by how they are paid; coordination is nobody's.</summary>
public enum CostKind { MentorEmployed, MentorFeePerHour, MentorFeePerMonth, MentorVolunteer, Travel, Expenses, Training, Coaching, Coordination }

/// <summary>What one kind came to over some days.</summary>
/// <param name="Quantity">Hours, kilometres, claims, days, talks or months, by the kind.</param>
/// <param name="Unpriced">How much of it lies on days for which no rate was set.</param>
/// <param name="People">How many people stand behind it.</param>
public sealed record CostLine(CostKind Kind, decimal Quantity, decimal Money, decimal Unpriced, int People);

/// <summary>A line as its reader may have it: without numbers where too few people stand behind it, or where it would give such a one away.</summary>
public sealed record ShownCost(CostKind Kind, CostLine? Line);

/// <summary>Every kind in its order, and the sums that may be said beside them.</summary>
/// <param name="Money">All of it, also what is hidden by itself; null where that would tell what few people cost.</param>
/// <param name="Hours">All approved hours, however they are paid; null in the same way.</param>
public sealed record ShownCosts(IReadOnlyList<ShownCost> Lines, decimal? Money, decimal? Hours)
{
    /// <summary>
    /// What fewer than <paramref name="few"/> people stand behind is hidden, nobody too. The cost of an hour and of a mentorship tell
    /// the sum of the hours and of the money: where what is hidden of a sum is a few people's, another kind of it is hidden with it,
    /// until one of the hidden stands for enough. Where there is none, the sum is not said.
    /// </summary>
    public static ShownCosts Of(IReadOnlyCollection<CostLine> lines, int few)
    {
        var all = Enum.GetValues<CostKind>().Select(kind => lines.FirstOrDefault(l => l.Kind == kind) ?? new CostLine(kind, 0, 0, 0, 0)).ToList();
        var people = all.Where(l => l.Kind is not CostKind.Coordination).ToList();
        var hidden = people.Where(l => l.People < few).ToHashSet();
        var hours = people.Where(l => l.Kind <= CostKind.MentorVolunteer).ToList();
        foreach (var known in new[] { hours, people })
            if (!Holds(known) && known.Where(l => !hidden.Contains(l)).MinBy(l => l.People) is { } next) hidden.Add(next);
        return new([.. all.Select(l => new ShownCost(l.Kind, hidden.Contains(l) ? null : l))], Holds(people) ? all.Sum(l => l.Money) : null, Holds(hours) ? hours.Sum(l => l.Quantity) : null);

        bool Holds(List<CostLine> known) => !known.Exists(l => hidden.Contains(l) && l.People > 0) || known.Exists(l => hidden.Contains(l) && l.People >= few);
    }
}
