using System.Security.Cryptography;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Relationship;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Relationship;

/// <summary>Makes the code under which the mentee answers once, alone, at a tablet. A newer one ends the one before.</summary>
public sealed class MakeCode(Database db)
{
    /// <returns>The code, which is shown once; the house keeps a keyed hash of it.</returns>
    public async Task<Outcome<string>> Run(Actor actor, Guid mentorship, CancellationToken stop)
    {
        var code = RandomNumberGenerator.GetString(RelationshipCode.Letters, RelationshipCode.Length);
        var made = await db.Write(actor, Act.RelationshipCodeMake, async tx =>
        {
            if (await tx.BookOf(mentorship, stop) is not { } at) return Refusal.NotFound;
            if (!RelationshipCode.For(at.About, at.Book.IsMentor(actor.Account), tx.HashOf(code), tx.Doer).Accepted(out var kept, out var refusals)) return Outcome<Guid>.Refused(refusals);
            foreach (var before in await tx.RelationshipCodes.Where(c => c.Mentorship == mentorship && c.UsedAt == null && c.Expires > tx.Now).ToListAsync(stop)) before.Drop(tx.Now);
            tx.Add(kept);
            tx.Did(Act.RelationshipCodeMake, at.About.Mentee, kept.Id);
            return kept.Id;
        }, stop);
        return made.Accepted(out _, out var no) ? RelationshipCode.Shown(code) : Outcome<string>.Refused(no);
    }
}

internal static class CodesOfTheHouse
{
    extension(Tx tx)
    {
        /// <summary>Under the key outside the database: a stolen table gives no code away, however short it is.</summary>
        public byte[] HashOf(string code) => tx.Hashes.Exact("relationship_code", code);
    }
}
