using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.People;
using BackOnTrack.Features.Inquiries;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Today;

/// <summary>The cover of a file: who it is about, and what lies in it that the reader may open.</summary>
public sealed class ReadFile(Database db)
{
    public Task<Outcome<FileCover>> Run(Actor actor, Guid mentee, CancellationToken stop) => db.Read<FileCover>(actor, Act.FileRead, async tx =>
    {
        var person = await tx.Mentees.FindVisible(mentee, stop);
        if (person is null) return Refusal.NotFound;
        var inquiries = await tx.Inquiries.Where(i => i.Mentee == mentee).OrderByDescending(i => i.ReceivedOn)
            .Select(i => new FiledInquiry(i.Id, i.Reference, i.ReceivedOn, i.State)).ToListAsync(stop);
        var mentorships = await tx.Mentorships.Where(m => m.Mentee == mentee).OrderByDescending(m => m.ProposedOn)
            .Select(m => new FiledMentorship(m.Id, m.MentorAlias, m.ProposedOn, m.EndedOn, m.State)).ToListAsync(stop);
        tx.Saw(Act.FileRead, mentee);
        return new FileCover(mentee, person.Name.Text, person.Reference, person.Category, person.Restricted, inquiries, mentorships);
    }, stop);
}

public sealed record FileCover(Guid Mentee, string Name, string Reference, PersonCategory Category, bool Restricted,
    IReadOnlyList<FiledInquiry> Inquiries, IReadOnlyList<FiledMentorship> Mentorships)
{
    /// <summary>Nothing runs and nobody waits: what is left to do is to keep it or to erase it.</summary>
    public bool IsOver => Mentorships.All(m => Moves.IsClosed(m.State)) && Inquiries.All(i => i.State is InquiryState.Declined or InquiryState.Repeat || (i.State is InquiryState.Accepted && Mentorships.Count > 0));
}

public sealed record FiledInquiry(Guid Id, string Reference, DateOnly Received, InquiryState State);

public sealed record FiledMentorship(Guid Id, string Mentor, DateOnly Proposed, DateOnly? Ended, MentorshipState State);
