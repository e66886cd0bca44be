using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Relationship;

/// <summary>The ways in on a mentorship's page: to the mentee's answers for those who read them, to the own view for a mentor.</summary>
public sealed class RelationshipPart : IMentorshipPart
{
    public int Order => 25;

    public async Task<MentorshipPart?> Read(Tx tx, Mentorship mentorship, int page, Shelves shelves, CancellationToken stop)
    {
        var (answers, mirror) = (AccessTable.Allows(Act.RelationshipRead, tx.Actor.Hat), AccessTable.Allows(Act.MirrorRead, tx.Actor.Hat));
        if (mentorship.FirstMeetingOn is null || !(answers || mirror)) return null;
        return answers && await Mentored(tx, mentorship.Id, tx.Actor.Account) ? null : new("Relationship.Title.Relationship", "/Features/Relationship/_Ways.cshtml", new RelationshipWays(mentorship.Id, answers, mirror));
    }

    private static readonly Func<Tx, Guid, Guid, Task<bool>> Mentored = EF.CompileAsyncQuery((Tx tx, Guid mentorship, Guid account) =>
        tx.Set<MentorPeriod>().Any(p => p.Mentorship == mentorship && p.Mentor == account));
}

/// <param name="Answers">Whether the reader may go to what the mentee answered.</param>
/// <param name="Mirror">Whether the reader may go to what the mentor said.</param>
public sealed record RelationshipWays(Guid Mentorship, bool Answers, bool Mirror);
