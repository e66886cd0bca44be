using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Network;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Network;

/// <summary>What goes out of the house to one of those invited. It holds nobody else, so that nobody else can be printed.</summary>
/// <param name="Name">Their first name; null for the mentee.</param>
/// <param name="Items">What they themselves said they would do.</param>
/// <param name="Fit">Whether others may read it over their shoulder.</param>
public sealed record GuestSheet(Guid Meeting, string? Name, string Mentor, string Language, DateOnly On, TimeOnly? At, string? Place, string Agenda, NetworkMeetingState State, IReadOnlyList<GuestItem> Items, bool Fit);

/// <summary>One thing somebody said they would do.</summary>
public sealed record GuestItem(string What, DateOnly Due);

/// <summary>Makes the invitation to a meeting to come, or the sheet of what the addressee agreed at one that was held.</summary>
public sealed class ReadSheet(Database db)
{
    public Task<Outcome<GuestSheet>> Run(Actor actor, Guid mentorship, Guid meeting, Guid invitee, CancellationToken stop) => db.Read<GuestSheet>(actor, Act.NetworkSheetPrint, async tx =>
    {
        if (await tx.OneMeeting(mentorship, meeting, stop) is not { Meeting: { State: not NetworkMeetingState.CalledOff } planned } it) return Refusal.NotFound;
        if (it.Invited.FirstOrDefault(i => i.Id == invitee) is not { } addressee) return Refusal.NotFound;
        tx.Saw(Act.NetworkSheetPrint, planned.Mentee, invitee);
        var language = await tx.Set<Mentee>().Where(m => m.Id == planned.Mentee).Select(m => m.Language).SingleAsync(stop);
        GuestItem[] items = [.. it.Agreed.Where(a => addressee.Person is { } person ? a.Person == person : a.By is PromisedBy.Mentee).Select(a => new GuestItem(a.What.Text, a.Due))];
        var ground = await tx.GroundOfMeetings(it.Mentorship, stop);
        var said = planned.State is NetworkMeetingState.Planned ? [planned.Agenda.Text, planned.Place?.Text ?? ""] : items.Select(i => i.What);
        return new GuestSheet(meeting, it.NameOf(addressee.Person), it.Mentorship.MentorAlias, language, planned.On, planned.At, planned.Place?.Text, planned.Agenda.Text, planned.State,
            items, ground.IsFit(said, addressee.Person));
    }, stop);
}
