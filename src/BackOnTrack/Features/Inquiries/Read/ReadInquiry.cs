using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Inquiries.Register;
using BackOnTrack.Features.Inquiries.ReadDraft;
using BackOnTrack.Features.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.Read;

/// <summary>An inquiry with its answers, and what else was asked about the same person.</summary>
/// <param name="Draft">The answers and the person.</param>
/// <param name="First">The inquiry this one repeats, if the reader may see it.</param>
/// <param name="Repeats">Those who asked about the person again.</param>
public sealed record OpenedInquiry(Draft Draft, Guid Mentee, Other? First, IReadOnlyList<Other> Repeats)
{
    /// <summary>Accepted, and no mentorship runs: a mentor can be looked for.</summary>
    public bool IsToBeMatched { get; init; }
}

/// <summary>Another inquiry about the same person.</summary>
public sealed record Other(Guid Id, string Reference, DateOnly ReceivedOn);

/// <summary>Opens an inquiry for those who work on it.</summary>
public sealed class ReadInquiry(Database db)
{
    public Task<Outcome<OpenedInquiry>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<OpenedInquiry>(actor, Act.InquiryRead, async tx =>
    {
        if (await tx.Inquiries.FindVisible(id, stop) is not { } inquiry || inquiry.State is InquiryState.Draft) return Refusal.NotFound;
        if (await tx.Mentees.FindVisible(inquiry.Mentee, stop) is not { } mentee) return Refusal.NotFound;
        var place = await tx.Set<Establishment>().Where(e => e.Id == inquiry.Establishment).Select(e => new Place(e.Id, e.Name)).ToListAsync(stop);
        var others = await tx.Inquiries.Where(i => i.Id == inquiry.RepeatOf || (i.RepeatOf == id && i.State == InquiryState.Repeat))
            .OrderBy(i => i.ReceivedOn).Select(i => new Other(i.Id, i.Reference, i.ReceivedOn)).ToListAsync(stop);
        tx.Saw(Act.InquiryRead, inquiry.Mentee, inquiry.Id);
        var born = mentee.BirthDate is { } text ? DateOnly.ParseExact(text.Text, "yyyy-MM-dd") : (DateOnly?)null;
        var draft = new Draft(inquiry, new(mentee.Name.Text, born, mentee.Registration?.Text ?? inquiry.Registration?.Text, mentee.Language), PersonIsOwn: false, place);
        return new OpenedInquiry(draft, inquiry.Mentee, others.Find(o => o.Id == inquiry.RepeatOf), others.FindAll(o => o.Id != inquiry.RepeatOf))
        {
            IsToBeMatched = inquiry is { State: InquiryState.Accepted, IsHistory: false } && AccessTable.Allows(Act.MatchPropose, actor.Hat)
                // Asked as a word of the database: this room comes before the one of mentorships and does not know it.
                && await tx.Ask<bool>($"select not exists (select from bot.mentorship where mentee = {inquiry.Mentee} and due is not null)", stop),
        };
    }, stop);
}
