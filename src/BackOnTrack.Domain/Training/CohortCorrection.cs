namespace BackOnTrack.Domain.Training;

/// <summary>What of a planned cohort is put right, as it is typed in.</summary>
/// <param name="OtherTrainers">Who gives the days of another provider; empty where the group's own trainers do.</param>
public sealed record CohortCorrection(string? Name, string? Place, int? Seats, string? Trainers, string? OtherTrainers)
{
    public Outcome<CohortCorrection> Checked(int taken)
    {
        var refusals = new List<Refusal>();
        var (name, place, trainers, others) = ((Name ?? "").Trim(), (Place ?? "").Trim(), (Trainers ?? "").Trim(), (OtherTrainers ?? "").Trim());
        if (name.Length is 0 or > 80) refusals.Add(new("Training.Refuse.Name", nameof(Name)));
        if (place.Length is 0 or > 120) refusals.Add(new("Training.Refuse.Place", nameof(Place)));
        if (Seats is null or < 1 or > Cohort.MostSeats) refusals.Add(new("Training.Refuse.Seats", nameof(Seats), [Cohort.MostSeats]));
        else if (Seats < taken) refusals.Add(new("Training.Refuse.SeatsTaken", nameof(Seats), [taken]));
        if (trainers.Length is 0 or > 200) refusals.Add(new("Training.Refuse.Trainers", nameof(Trainers)));
        if (others.Length > 200) refusals.Add(new("Training.Refuse.Trainers", nameof(OtherTrainers)));
        return refusals.Count > 0 ? refusals : this with { Name = name, Place = place, Trainers = trainers, OtherTrainers = others };
    }
}

/// <summary>Where a day is held and who gives it, where that is not the group's place and trainers.</summary>
public sealed record DayOwn(string? Place, string? Trainers)
{
    internal IEnumerable<Refusal> Broken()
    {
        if (Place?.Trim().Length > 120) yield return new("Training.Refuse.Place", nameof(Place));
        if (Trainers?.Trim().Length > 200) yield return new("Training.Refuse.Trainers", nameof(Trainers));
    }
}
