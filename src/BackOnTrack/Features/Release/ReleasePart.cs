using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Release;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Release;

/// <summary>What a mentorship's page says about the way out, and the way in.</summary>
public sealed class ReleasePart : IMentorshipPart
{
    public int Order => 40;

    public IReadOnlyList<Shelf> Looks => [Shelf.OfMentorship<ReleasePath>()];

    public async Task<MentorshipPart?> Read(Tx tx, Mentorship mentorship, int page, Shelves shelves, CancellationToken stop) => !AccessTable.Allows(Act.ReleaseRead, tx.Actor.Hat) ? null
        : new("/Features/Release/_Facts.cshtml", new ReleaseFacts(mentorship, shelves.Hold<ReleasePath>() ? await Begun(tx, mentorship.Id) : null, tx.Doer.Today));

    private static readonly Func<Tx, Guid, Task<ReleasePath?>> Begun = EF.CompileAsyncQuery((Tx tx, Guid mentorship) =>
        tx.Set<ReleasePath>().AsNoTracking().FirstOrDefault(path => path.Mentorship == mentorship));
}

/// <summary>Whether there is a list, and the day it counts from.</summary>
public sealed record ReleaseFacts(Mentorship Mentorship, ReleasePath? Path, DateOnly Today)
{
    public bool IsToday => Path?.ReleasedOn is null && !Mentorship.IsClosed && Mentorship.ReleaseOn == Today;
}
