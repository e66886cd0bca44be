using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Claims;

/// <summary>How a mentor is paid from a day on.</summary>
public sealed class PayTerms : IAboutMentor
{
    private PayTerms() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }
    public PayModel Model { get; private set; }
    public DateOnly From { get; private set; }
    public Guid SetBy { get; private set; }

    public static Outcome<PayTerms> Set(Mentor mentor, PayModel? model, DateOnly? from, Guid by)
    {
        var refusals = new List<Refusal>();
        if (model is null) refusals.Add(new("House.Refuse.Missing", "Model"));
        if (from is null) refusals.Add(new("House.Refuse.DayMissing", "From"));
        if (by == mentor.Id) refusals.Add(new("Claims.Refuse.OwnTerms"));
        if (refusals.Count > 0) return refusals;
        return new PayTerms { Id = Guid.CreateVersion7(), Mentor = mentor.Id, Unit = mentor.Unit, Model = model!.Value, From = from!.Value, SetBy = by };
    }
}

/// <summary>All that was ever said of one mentor's pay.</summary>
public static class PayTermsOfAMentor
{
    /// <summary>What counts on a day: the latest that has begun, and of two from the same day the one said last. Null where nothing has begun.</summary>
    public static PayModel? On(this IEnumerable<PayTerms> terms, DateOnly day) =>
        terms.Where(t => t.From <= day).OrderByDescending(t => t.From).ThenByDescending(t => t.Id).FirstOrDefault()?.Model;
}
