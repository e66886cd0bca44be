using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.People;
using BackOnTrack.Features.Supervision.RecordTalk;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision.HoldGroup;

public sealed class GroupInput
{
    public DateOnly? HeldOn { get; set; }
    public List<Guid> Mentors { get; set; } = [];
    public string? Themes { get; set; }

    /// <summary>The writer has looked: the word only looks like a name.</summary>
    public bool Sure { get; set; }
}

/// <summary>Writes a group session down in the file of each mentor who took part; the name of a mentee stops it.</summary>
public sealed class HoldGroup(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, GroupInput input, CancellationToken stop) => db.Write(actor, Act.GroupSessionHold, async tx =>
    {
        var who = await tx.Mentors.Where(m => input.Mentors.Contains(m.Id)).ToListAsync(stop);
        var names = !input.Sure && await tx.NamesSomebody(input.Themes, stop);
        if (!GroupSession.Hold(who, input.HeldOn, input.Themes, names, actor.Account, tx.Now.Day()).Accepted(out var rows, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.AddRange(rows);
        await tx.DropGroupDraft(stop);
        tx.Did(Act.GroupSessionHold, null, rows[0].Gathering);
        return rows[0].Gathering;
    }, stop);
}

/// <summary>Who can have taken part, by alias, and what was typed and not sent.</summary>
public sealed record GroupOffer(IReadOnlyList<Colleague> Mentors, TalkDraft? Typed);

public sealed class OfferGroup(Database db)
{
    public Task<Outcome<GroupOffer>> Run(Actor actor, CancellationToken stop) => db.Read<GroupOffer>(actor, Act.GroupSessionHold, async tx =>
    {
        var mentors = await tx.Mentors.Where(m => m.State != MentorState.Left).OrderBy(m => m.Alias).Select(m => new Colleague(m.Id, m.Alias)).ToListAsync(stop);
        tx.SawMany(Act.GroupSessionHold, mentors.Select(m => m.Id));
        return new GroupOffer(mentors, await tx.GroupDraft(stop));
    }, stop);
}
