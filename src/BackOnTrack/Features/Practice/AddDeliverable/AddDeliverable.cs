using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

public sealed class DeliverableInput
{
    public Guid? Practice { get; set; }
    public DeliverableKind? Kind { get; set; }
    public string? Title { get; set; }
    public string? Language { get; set; }
    public string? Words { get; set; }
}

/// <summary>Puts something a practice has led to into the library, for the house only. Its file comes next.</summary>
public sealed class AddDeliverable(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, DeliverableInput input, CancellationToken stop) => db.Write(actor, Act.DeliverableKeep, async tx =>
    {
        if (input.Practice is not { } practice || !await tx.Practices.AnyAsync(p => p.Id == practice, stop)) return new Refusal("House.Refuse.Missing", nameof(input.Practice));
        if (!Deliverable.Add(practice, input.Kind, input.Title, input.Language, input.Words, [.. Languages.Codes], actor.Account, tx.Now).Accepted(out var deliverable, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(deliverable);
        tx.Did(Act.DeliverableKeep, null, deliverable.Id);
        return deliverable.Id;
    }, stop);
}

/// <summary>The practices something may belong to, by name.</summary>
public sealed record PracticeNames(IReadOnlyList<PracticeName> All);

public sealed record PracticeName(Guid Id, string Name);

public sealed class NamePractices(Database db)
{
    private const int Most = 200;

    public Task<Outcome<PracticeNames>> Run(Actor actor, CancellationToken stop) => db.Read<PracticeNames>(actor, Act.DeliverableRead, async tx =>
        new PracticeNames(await tx.Practices.AsNoTracking().OrderBy(p => p.Number).Take(Most).Select(p => new PracticeName(p.Id, p.Name)).ToListAsync(stop)), stop);
}
