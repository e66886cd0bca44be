using BackOnTrack.Domain.Evaluation;

namespace BackOnTrack.Domain.Practice;

/// <summary>Who pays a share of everything, from a day on. It ends and is never written over: one that was put down wrong gives way to the right one and stays to be read.</summary>
public sealed class FundingSource
{
    public const int LongestName = 120;

    private const decimal Whole = 100;

    private FundingSource() { }

    public Guid Id { get; private set; }
    public string Name { get; private set; } = "";
    public decimal Percent { get; private set; }
    public DateOnly From { get; private set; }

    /// <summary>The first day on which it pays no longer.</summary>
    public DateOnly? Until { get; private set; }
    public Guid KeptBy { get; private set; }
    public DateTimeOffset KeptAt { get; private set; }

    /// <summary>Since when another stands in its place, by whom and why; it counts nowhere from then on.</summary>
    public DateTimeOffset? CorrectedAt { get; private set; }
    public Guid? CorrectedBy { get; private set; }
    public string? Because { get; private set; }
    public Guid? Instead { get; private set; }

    public bool Counts => CorrectedAt is null;

    /// <param name="known">The other sources: on no day do all together pay more than everything.</param>
    public static Outcome<FundingSource> Add(string? name, decimal? percent, DateOnly? from, DateOnly? until, IReadOnlyCollection<FundingSource> known, Guid by, DateTimeOffset now)
    {
        var refusals = new List<Refusal>();
        var text = name?.Trim() ?? "";
        if (text.Length is 0 or > LongestName) refusals.Add(new("Practice.Refuse.SourceName", nameof(Name), [LongestName]));
        if (percent is not (> 0 and <= Whole) || decimal.Round(percent.Value, 2) != percent) refusals.Add(new("Practice.Refuse.SourcePercent", nameof(Percent)));
        if (from is null) refusals.Add(new("House.Refuse.DayMissing", nameof(From)));
        if (until <= from) refusals.Add(new("Practice.Refuse.SourceUntil", nameof(Until)));
        if (refusals.Count > 0) return refusals;
        var source = new FundingSource { Id = Guid.CreateVersion7(now), Name = text, Percent = percent!.Value, From = from!.Value, Until = until, KeptBy = by, KeptAt = now };
        var most = known.Append(source).Select(s => s.From).Where(source.Pays).Max(day => known.Where(s => s.Pays(day)).Sum(s => s.Percent));
        return most + source.Percent > Whole ? new Refusal("Practice.Refuse.SourceTooMuch", nameof(Percent), [Whole - most]) : source;
    }

    /// <summary>Puts the right one in its place, which also is how an end is set on a day of choice or taken back.</summary>
    /// <param name="others">The other sources that count.</param>
    public Outcome<FundingSource> Correct(string? name, decimal? percent, DateOnly? from, DateOnly? until, string? why, IReadOnlyCollection<FundingSource> others, Guid by, DateTimeOffset now)
    {
        if (!Counts) return new Refusal("Practice.Refuse.SourceCorrected");
        var because = WhySaid.Of(why);
        if (!Add(name, percent, from, until, others, by, now).Accepted(out var right, out var refusals)) return Outcome<FundingSource>.Refused([.. refusals, .. because.Refusals]);
        if (!because.Accepted(out var words, out var unsaid)) return Outcome<FundingSource>.Refused(unsaid);
        (CorrectedAt, CorrectedBy, Because, Instead) = (now, by, words, right.Id);
        return right;
    }

    public bool Pays(DateOnly day) => From <= day && (Until is not { } end || day < end);

    /// <summary>Takes its last day from it.</summary>
    public Outcome<Nothing> End(DateOnly until)
    {
        if (!Counts) return new Refusal("Practice.Refuse.SourceCorrected");
        if (Until is not null) return new Refusal("Practice.Refuse.SourceEnded");
        Until = until <= From ? From.AddDays(1) : until;
        return Nothing.Value;
    }

    /// <summary>The share of a period it pays: its percent for the days it paid, spread over all days of the period.</summary>
    public decimal ShareOf(Period period)
    {
        var first = From > period.From ? From : period.From;
        var end = Until is { } until && until <= period.Until ? until : period.Until.AddDays(1);
        var days = Math.Max(0, end.DayNumber - first.DayNumber);
        return Percent / Whole * days / (period.Until.DayNumber - period.From.DayNumber + 1);
    }
}
