using BackOnTrack.Data;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Plans;

/// <summary>What must not stand in anything the mentee carries: the surnames of everyone who is or was mentor.</summary>
public static class MentorSurnames
{
    public static async Task<IReadOnlyList<string>> Of(Tx tx, Guid mentorship, CancellationToken stop)
    {
        var mentors = await tx.MentorPeriods.Where(period => period.Mentorship == mentorship).Select(period => period.Mentor).Distinct().ToListAsync(stop);
        var contacts = await tx.MentorContacts.AsNoTracking().Where(contact => mentors.Contains(contact.Mentor)).ToListAsync(stop);
        await tx.Open<MentorContact>(contacts, stop);
        return [.. contacts.SelectMany(contact => contact.Name.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1))];
    }
}
