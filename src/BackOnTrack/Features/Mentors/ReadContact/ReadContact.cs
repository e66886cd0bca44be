using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors.ReadContact;

public sealed class ContactInput
{
    public string? Name { get; set; }
    public string? Phone { get; set; }
    public string? Email { get; set; }
    public string? Address { get; set; }

    /// <summary>Which save the form was filled from; null where nothing was written down yet.</summary>
    public uint? Version { get; set; }

    /// <summary>Under which record the log knows its saves; no field of the form.</summary>
    internal Guid Record { get; init; }
}

/// <summary>The private person behind the alias: for the coordinator, the coach and the mentor.</summary>
public sealed class ReadContact(Database db)
{
    public Task<Outcome<ContactInput>> Run(Actor actor, Guid mentor, CancellationToken stop) => db.Read<ContactInput>(actor, Act.MentorContactRead, async tx =>
    {
        if (!await tx.Mentors.AnyAsync(m => m.Id == mentor, stop)) return Refusal.NotFound;
        var contact = await tx.MentorContacts.AsNoTracking().SingleOrDefaultAsync(c => c.Mentor == mentor, stop);
        tx.Saw(Act.MentorContactRead, null, mentor);
        if (contact is null) return new ContactInput();
        await tx.Open(contact, stop);
        return new ContactInput { Name = contact.Name.Text, Phone = contact.Phone?.Text, Email = contact.Email?.Text, Address = contact.Address?.Text, Version = contact.Version, Record = contact.Id };
    }, stop);
}

/// <summary>Writes the private contact data down, sealed.</summary>
public sealed class ChangeContact(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, ContactInput input, CancellationToken stop) => db.Write(actor, Act.MentorChange, async tx =>
    {
        var mentor = await tx.Mentors.SingleOrDefaultAsync(m => m.Id == id, stop);
        if (mentor is null) return Refusal.NotFound;
        var contact = await tx.MentorContacts.SingleOrDefaultAsync(c => c.Mentor == id, stop);
        if (contact is null)
        {
            if (!MentorContact.For(mentor, input.Name, input.Phone, input.Email, input.Address).Accepted(out contact, out var wrong)) return Outcome<Guid>.Refused(wrong);
            tx.Add(contact);
        }
        else if (input.Version is { } seen && seen != contact.Version) return Refusal.Conflict;
        else if (!contact.Change(input.Name, input.Phone, input.Email, input.Address).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.MentorChange, null, contact.Id);
        return contact.Id;
    }, stop);
}
