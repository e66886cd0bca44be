using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Release;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Release;

/// <summary>What a mentorship's page says about the way out, and the way in; to a coach only whether there is contact.</summary>
public sealed class ReleasePart : IMentorshipPart
{
    public int Order => 40;

    public IReadOnlyList<Shelf> Looks => [Shelf.OfMentorship<ReleasePath>()];

    public async Task<MentorshipPart?> Read(Tx tx, Mentorship mentorship, int page, Shelves shelves, CancellationToken stop) =>
        AccessTable.Allows(Act.ReleaseRead, tx.Actor.Hat) ? new("Release.Title.Release", "/Features/Release/_Facts.cshtml", new ReleaseFacts(mentorship, shelves.Hold<ReleasePath>() ? await Begun(tx, mentorship.Id) : null, tx.Doer.Today))
        : AccessTable.Allows(Act.ReleaseFacts, tx.Actor.Hat) ? new("Release.Title.Release", "/Features/Release/_Steps.cshtml", new StepsAfterRelease(mentorship, await Steps(tx, mentorship.Id, stop)))
        : null;

    private static Task<List<ReleaseStep>> Steps(Tx tx, Guid mentorship, CancellationToken stop) => tx.Database.SqlQuery<ReleaseStep>($"""
        select released_on as "ReleasedOn", kind as "Kind", due as "Due", held_on as "HeldOn", way as "Way", tried as "Tried" from bot.release_steps({mentorship})
        """).OrderBy(step => step.Due).ToListAsync(stop);

    private static readonly Func<Tx, Guid, Task<ReleasePath?>> Begun = EF.CompileAsyncQuery((Tx tx, Guid mentorship) =>
        tx.Set<ReleasePath>().AsNoTracking().FirstOrDefault(path => path.Mentorship == mentorship));
}

/// <summary>One contact of the year after, as a coach knows it: nothing of what was said.</summary>
public sealed record ReleaseStep(DateOnly? ReleasedOn, string Kind, DateOnly Due, DateOnly? HeldOn, string? Way, int Tried);

/// <summary>Which contacts there were and which are still to come.</summary>
public sealed record StepsAfterRelease(Mentorship Mentorship, IReadOnlyList<ReleaseStep> Steps)
{
    public DateOnly? ReleasedOn => Steps.Count > 0 ? Steps[0].ReleasedOn : null;
}

/// <summary>Whether there is a list, and the day it counts from.</summary>
public sealed record ReleaseFacts(Mentorship Mentorship, ReleasePath? Path, DateOnly Today)
{
    public bool IsToday => Path?.ReleasedOn is null && !Mentorship.IsClosed && Mentorship.ReleaseOn == Today;
}
