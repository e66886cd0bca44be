using System.Security.Cryptography;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Inquiries;
using BackOnTrack.Features.People;
using BackOnTrack.Web;

namespace BackOnTrack.Tests.House;

/// <summary>A file as the service finds it once an inquiry has been sent: its key, its head row, what the name and the number are found by.</summary>
internal static class StartingAFile
{
    extension(Tx tx)
    {
        public Mentee StartMentee(int unit, string name, PersonCategory category, string? registration = null)
        {
            var mentee = new Mentee(Guid.CreateVersion7(), unit, FileReference.Make(RandomNumberGenerator.GetInt32), name, category, "da", tx.Now, tx.Now.Day());
            if (registration is not null) mentee.Identify(registration, tx.RegistrationIndex(new PersonAnswers(Registration: registration).Digits!));
            tx.StartFile(mentee.Id, unit);
            tx.Add(mentee);
            tx.AddRange(NamePieces.Of(name).Select(tx.Hashes.Piece).Distinct().Select(token => new NameToken { Token = token, Mentee = mentee.Id, Unit = unit }));
            return mentee;
        }
    }
}
