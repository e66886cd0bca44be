using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Documents;
using BackOnTrack.Features.Inquiries;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.Network;
using BackOnTrack.Features.Sessions;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Documents;

/// <summary>Puts a file with a record, once its contents are what its name says, nothing harmful was found, and its metadata is gone.</summary>
public sealed class BringDocument(Database db, Incoming incoming)
{
    public async Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, DocumentAbout about, Guid record, string name, byte[] file, CancellationToken stop)
    {
        var brought = await incoming.Look(name, file, stop);
        return await db.Write(actor, Act.DocumentBring, async tx =>
        {
            if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } it) return Refusal.NotFound;
            tx.About(it.Mentee);
            if (!await IsOfTheFile(tx, it.Mentee, about, record, stop)) return Refusal.NotFound;
            if (!Document.Bring(about, record, it.Mentee, it.Unit, brought, await Incoming.Kept(tx, it.Mentee, stop), tx.Programme.Documents, actor.Account, tx.Now).Accepted(out var made, out var refusals)) return Outcome<Guid>.Refused(refusals);
            tx.AddRange(made.Document, made.Body);
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
