using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Network;

/// <summary>What a mentorship's page says of the network: how many people, for everybody who sees the page; the way in for those who may know them.</summary>
public sealed class NetworkPart : IMentorshipPart
{
    public int Order => 30;

    public IReadOnlyList<Shelf> Looks => [Shelf.OfMentee<Domain.Network.NetworkPerson>()];

    public async Task<MentorshipPart?> Read(Tx tx, Mentorship mentorship, int page, Shelves shelves, CancellationToken stop)
    {
        if (!AccessTable.Allows(Act.NetworkCount, tx.Actor.Hat)) return null;
        return new("Network.Title.Network", "/Features/Network/_Facts.cshtml", new NetworkFacts(mentorship, shelves.Hold<Domain.Network.NetworkPerson>() ? await People(tx, mentorship.Mentee) : 0, AccessTable.Allows(Act.NetworkPeople, tx.Actor.Hat)));
    }

    private static readonly Func<Tx, Guid, Task<int>> People = EF.CompileAsyncQuery((Tx tx, Guid mentee) =>
        tx.Set<Domain.Network.NetworkPerson>().Count(person => person.Mentee == mentee));
}

/// <summary>That there is a network.</summary>
public sealed record NetworkFacts(Mentorship Mentorship, int People, bool MayRead);
