namespace BackOnTrack.Domain.Practice;

/// <summary>What money goes to. Hours of mentors by how they are paid; coordination is nobody's.</summary>
public enum CostKind { MentorEmployed, MentorFeePerHour, MentorFeePerMonth, MentorVolunteer, Travel, Expenses, Training, Coaching, Coordination }

/// <summary>What one kind came to over some days.</summary>
/// <param name="Quantity">Hours, kilometres, claims, days, talks or months, by the kind.</param>
/// <param name="Unpriced">How much of it lies on days for which no rate was set.</param>
/// <param name="People">How many people stand behind it.</param>
public sealed record CostLine(CostKind Kind, decimal Quantity, decimal Money, decimal Unpriced, int People);

/// <summary>A line as its reader may have it: without numbers where too few people stand behind it, or where it would give such a one away.</summary>
public sealed record ShownCost(CostKind Kind, CostLine? Line)
{
    /// <summary>What is claimed per session; its sum can be worked out from the cost of a mentorship.</summary>
    private static readonly CostKind[] claimed = [CostKind.MentorEmployed, CostKind.MentorFeePerHour, CostKind.MentorFeePerMonth, CostKind.MentorVolunteer, CostKind.Travel, CostKind.Expenses];

    /// <summary>
    /// Every kind in its order. What fewer than <paramref name="few"/> people stand behind is hidden, nobody too. Among the kinds
    /// whose sum is known, another is hidden with it, until one of the hidden stands for enough.
    /// </summary>
    public static IReadOnlyList<ShownCost> Hide(IReadOnlyCollection<CostLine> lines, int few)
    {
        var all = Enum.GetValues<CostKind>().Select(kind => lines.FirstOrDefault(l => l.Kind == kind) ?? new CostLine(kind, 0, 0, 0, 0)).ToList();
        var hidden = all.Where(l => l.Kind is not CostKind.Coordination && l.People < few).Select(l => l.Kind).ToHashSet();
        var known = all.Where(l => claimed.Contains(l.Kind)).ToList();
        if (known.Exists(l => hidden.Contains(l.Kind) && l.People > 0) && known.Where(l => !hidden.Contains(l.Kind)).MinBy(l => l.People) is { } next) hidden.Add(next.Kind);
        return [.. all.Select(l => new ShownCost(l.Kind, hidden.Contains(l.Kind) ? null : l))];
    }
}
