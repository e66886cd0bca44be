using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Recruitment;

namespace BackOnTrack.Features.Recruitment;

public sealed class CorrectionInput : ApplicationInput
{
    /// <summary>Which save the form was filled from.</summary>
    public uint Version { get; set; }

    public static CorrectionInput From(Application it) => new()
    {
        Name = it.Name.Text, Phone = it.Phone?.Text, Email = it.Email?.Text, Background = it.Background, Languages = [.. it.Languages], Region = it.Region,
        Motives = it.Motives.Text, Experience = it.Experience?.Text, Availability = it.Availability.Text, Version = it.Version,
    };
}

/// <summary>Puts an application right until it is decided. How it read before stays beside it.</summary>
public sealed class CorrectApplication(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CorrectionInput input, CancellationToken stop) => db.Write(actor, Act.ApplicationCorrect, async tx =>
    {
        var application = await tx.FindApplication(id, stop);
        if (application is null) return Refusal.NotFound;
        tx.Expect(application, input.Version);
        if (!application.Correct(input.ToSheet(), actor.Account, tx.Now).Accepted(out var before, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(before);
        tx.Did(Act.ApplicationCorrect, null, id);
        return id;
    }, stop);
}
