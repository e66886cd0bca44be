using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Network;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Network;

/// <summary>A network as its page shows it: first names and relations, meetings, and how many were removed.</summary>
public sealed record NetworkSheet(
    Mentorship Mentorship, string Mentee, IReadOnlyList<Known> People, IReadOnlyList<NetworkMeeting> Meetings, IReadOnlyList<NetworkRemoval> Removed,
    MenteesWord MenteesWord, int OpenAgreements, DateOnly Today, Draft? Typed = null)
{
    public string At => $"/mentorships/{Mentorship.Id}/network";
    public bool IsOpen => !Mentorship.IsClosed;
}

/// <summary>Reads who there is around a mentee. Also what every form of the room reads for its head.</summary>
public sealed class ReadNetwork(Database db)
{
    /// <summary>Meetings shown: years of them.</summary>
    private const int MostMeetings = 40;

    /// <param name="form">The form it is read for, where that form keeps drafts.</param>
    public Task<Outcome<NetworkSheet>> Run(Actor actor, Guid mentorship, CancellationToken stop, string? form = null) => db.Read<NetworkSheet>(actor, Act.NetworkPeople, async tx =>
    {
        if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } about) return Refusal.NotFound;
        if (await tx.Set<Mentee>().FindVisible(about.Mentee, stop) is not { } mentee) return Refusal.NotFound;
        tx.Saw(Act.NetworkPeople, about.Mentee, about.Id);
        var meetings = await tx.NetworkMeetings.AsNoTracking().Where(m => m.Mentee == about.Mentee).OrderByDescending(m => m.On).ThenByDescending(m => m.Id).Take(MostMeetings).ToListAsync(stop);
        var removed = await tx.NetworkRemovals.AsNoTracking().Where(r => r.Mentee == about.Mentee).OrderByDescending(r => r.On).Take(MostMeetings).ToListAsync(stop);
        var open = await tx.NetworkAgreements.CountAsync(a => a.Mentee == about.Mentee && a.State == AgreementState.Open, stop);
        return new NetworkSheet(about, mentee.Name.Text, await tx.KnownPeople(about.Mentee, stop), meetings, removed, await tx.MenteesWordOnContact(about.Mentee, stop), open, tx.Doer.Today,
            form is null ? null : await tx.Draft(form, mentorship, stop));
    }, stop);
}
