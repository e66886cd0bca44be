using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Network;
using BackOnTrack.Features.Drafts;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Network;

/// <summary>How to reach somebody; null when nothing is kept.</summary>
public sealed record ContactDataSheet(OneOfThem It, NetworkContactData? Data, Draft? Typed = null);

/// <summary>Opens how to reach somebody: an act of its own, written down each time.</summary>
public sealed class OpenContactData(Database db)
{
    /// <param name="form">The form it is read for, where that form keeps drafts.</param>
    public Task<Outcome<ContactDataSheet>> Run(Actor actor, Guid mentorship, Guid person, CancellationToken stop, string? form = null) => db.Read<ContactDataSheet>(actor, Act.NetworkContactData, async tx =>
    {
        if (await tx.OneOfTheNetwork(mentorship, person, stop) is not { } it) return Refusal.NotFound;
        tx.Saw(Act.NetworkContactData, it.Person.Mentee, person);
        var data = await tx.NetworkContactData.AsNoTracking().SingleOrDefaultAsync(d => d.Id == person, stop);
        return new ContactDataSheet(it, data is null ? null : await tx.Open(data, stop), form is null ? null : await tx.Draft(form, person, stop));
    }, stop);
}
