using System.Security.Cryptography;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.People;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.People;

/// <summary>How a person's file comes to be: the reach row of whoever starts it, the key, the head row, what the name is found by.</summary>
public static class StartingAFile
{
    extension(Tx tx)
    {
        /// <summary>
        /// Starts the file of a person nobody knows yet; ask <see cref="KnownPerson"/> first. A referrer gets a reach row
        /// as referrer; a coordinator reaches the file through the unit.
        /// </summary>
        /// <param name="registration">Civil registration number as typed, or null.</param>
        /// <param name="cause">The act this is part of.</param>
        public async Task<Mentee> StartMentee(int unit, string name, string? registration, DateOnly? born, PersonCategory category, string language, Act cause, CancellationToken stop)
        {
            var id = Guid.CreateVersion7();
            if (tx.Actor.Hat == Role.Referrer)
            {
                tx.Give(tx.Actor.Account, Capacity.Referrer, id, unit, cause);
                await tx.SaveChangesAsync(stop);
            }
            var mentee = new Mentee(id, unit, FileReference.Make(RandomNumberGenerator.GetInt32), name, category, language, tx.Now, tx.Now.Day());
            if (Plain(registration) is { Length: > 0 } number) mentee.Identify(registration!.Trim(), tx.Hashes.Exact("registration", number));
            if (born is { } day) mentee.Born(day);
            tx.StartFile(id, unit);
            tx.Add(mentee);
            tx.NameTokens.AddRange(Pieces(tx, id, unit, name));
            return mentee;
        }

        /// <summary>The file of a person with this number, whether or not the actor may see it; null when there is none.</summary>
        public async Task<Guid?> KnownPerson(string? registration, CancellationToken stop)
        {
            if (Plain(registration) is not { Length: > 0 } number) return null;
            var hash = tx.Hashes.Exact("registration", number);
            return await tx.Ask<Guid?>($"select bot.known_person({hash})", stop);
        }

        /// <summary>Writes a name anew, and what it is found by.</summary>
        public async Task Rename(Mentee mentee, string name, CancellationToken stop)
        {
            mentee.Rename(name);
            await tx.NameTokens.Where(t => t.Mentee == mentee.Id).ExecuteDeleteAsync(stop);
            tx.NameTokens.AddRange(Pieces(tx, mentee.Id, mentee.Unit, name));
        }
    }

    /// <summary>What the hash is made of: letters and digits, so that a dash more or less is the same number.</summary>
    private static string Plain(string? registration) => new([.. (registration ?? "").ToUpperInvariant().Where(char.IsLetterOrDigit)]);

    internal static IEnumerable<NameToken> Pieces(Tx tx, Guid mentee, int unit, string name) => NamePieces.Of(name)
        .Select(p => tx.Hashes.Piece(p)).Distinct().Select(token => new NameToken { Token = token, Mentee = mentee, Unit = unit });
}
