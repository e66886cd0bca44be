using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Recruitment;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Recruitment;

/// <summary>Both texts with all their versions, newest first.</summary>
public sealed record RoleTextList(ILookup<RoleTextKind, RoleText> Texts, IReadOnlyDictionary<Guid, string> Names);

public sealed class ReadRoleTexts(Database db)
{
    public Task<Outcome<RoleTextList>> Run(Actor actor, CancellationToken stop) => db.Read<RoleTextList>(actor, Act.RoleTextRead, async tx =>
    {
        var texts = await tx.RoleTexts.AsNoTracking().OrderByDescending(t => t.Number).ToListAsync(stop);
        return new RoleTextList(texts.ToLookup(t => t.Kind), await tx.NamesOf(texts.Select(t => t.PublishedBy), stop));
    }, stop);
}
