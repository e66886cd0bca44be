using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Documents;
using BackOnTrack.Features.Inquiries;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.Network;
using BackOnTrack.Features.Sessions;
using BackOnTrack.Files;
using BackOnTrack.Packs;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Documents;

/// <summary>Where a document belongs, and what it is.</summary>
public sealed class DocumentInput
{
    /// <summary>Kind and id of the record, as <see cref="Place.Value"/> writes them.</summary>
    public string? Place { get; set; }

    /// <summary>In the words of who brings it; the name of the file where they wrote none.</summary>
    public string? Name { get; set; }
}

/// <summary>Puts a file with a record, once its contents are what its name says, nothing harmful was found, and its metadata is gone.</summary>
public sealed class BringDocument(Database db, FileDoor door, Programme programme)
{
    public async Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, DocumentInput input, HeldOut file, CancellationToken stop)
    {
        var brought = await door.LookAndDraw(file, programme.Documents.MostMegabytes, stop);
        return await db.Write(actor, Act.DocumentBring, async tx =>
        {
            if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } it) return Refusal.NotFound;
            tx.About(it.Mentee);
            if (Place.In(input.Place) is not var (about, record)) return Outcome<Guid>.Refused([new("House.Refuse.Missing", nameof(input.Place)), .. brought.Refusals(tx.Programme.Documents.MostMegabytes)]);
            if (!await IsOfTheFile(tx, it.Mentee, about, record, stop)) return Refusal.NotFound;
            if (!Document.Bring(about, record, it.Mentee, it.Unit, input.Name, brought, await tx.KeptOf(it.Mentee, stop), tx.Programme.Documents, actor.Account, tx.Now).Accepted(out var made, out var refusals)) return Outcome<Guid>.Refused(refusals);
            tx.AddRange(made.Rows);
            tx.Did(Act.DocumentBring, it.Mentee, made.Document.Id);
            return made.Document.Id;
        }, stop);
    }

    /// <summary>The record lies in this file, and the actor finds it.</summary>
    private static Task<bool> IsOfTheFile(Tx tx, Guid mentee, DocumentAbout about, Guid record, CancellationToken stop) => about switch
    {
        DocumentAbout.Mentorship => tx.Mentorships.AnyAsync(r => r.Id == record && r.Mentee == mentee, stop),
        DocumentAbout.Session => tx.SessionNotes.AnyAsync(r => r.Id == record && r.Mentee == mentee, stop),
        DocumentAbout.NetworkMeeting => tx.NetworkMeetings.AnyAsync(r => r.Id == record && r.Mentee == mentee, stop),
        _ => tx.Inquiries.AnyAsync(r => r.Id == record && r.Mentee == mentee, stop),
    };
}
