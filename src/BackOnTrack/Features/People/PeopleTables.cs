using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.People;

/// <summary>The mentee's head row, the key of the file, and what a name is found by.</summary>
public sealed class PeopleTables : ITables
{
    private static readonly Act[] SeesThePerson =
        [Act.FileRead, Act.InquiryRead, Act.InquiryOutcomeRead, Act.MentorshipRead, Act.SecurityRequestList];

    public void Map(ModelBuilder model)
    {
        model.Entity<Mentee>();
        model.Entity<MenteeKey>().HasKey(k => k.Owner);
        model.Entity<MentorKey>().HasKey(k => k.Owner);
        model.Entity<EmergencyOpening>();
        model.Entity<PersonCorrection>().PrimitiveCollection(c => c.Changed).ElementType().HasConversion<SnakeConverter<PersonPart>>();
        model.Entity<NameToken>().HasKey(t => new { t.Token, t.Mentee });
    }

    public IEnumerable<Wall> Walls =>
    [
        new("mentee", "id", [.. SeesThePerson, Act.CustodyReport], [Act.InquiryRegister, Act.InquiryDraft, Act.RegisterImport], [Act.InquiryDraft, Act.InquirySubmit, Act.AssessmentPrepare, Act.PersonCorrect, Act.KeepingReview], [Act.RegisterImportUndo], Contacts: Contacts.Read),
        new("file_key", "owner", SeesThePerson, [Act.InquiryRegister, Act.InquiryDraft, Act.RegisterImport], [], [Act.RegisterImportUndo], Contacts: Contacts.Read),
        new("mentor_key", "owner", [Act.MentorRead, Act.MentorList], [Act.MentorRegister], []),
        new("emergency_opening", "mentee", [Act.EmergencyReview, Act.EmergencyEscalate], [], [Act.EmergencyReview, Act.EmergencyEscalate]), // opening one writes it: 0252
        new("name_token", "mentee", [Act.FileSearch], [Act.InquiryRegister, Act.InquiryDraft, Act.InquirySubmit, Act.RegisterImport, Act.PersonCorrect], [], [Act.InquiryDraft, Act.RegisterImportUndo, Act.PersonCorrect]),
        new("person_correction", "mentee", [Act.PersonHistoryRead], [Act.PersonCorrect], []), // what was wrong about a person is read by nobody who only works with the person
    ];
}

/// <summary>A keyed hash of a piece of a mentee's name.</summary>
public sealed class NameToken
{
    public required int Token { get; init; }
    public required Guid Mentee { get; init; }
    public required int Unit { get; init; }
}

/// <summary>The tables of this room.</summary>
public static class PeopleOfTheHouse
{
    extension(Tx tx)
    {
        public DbSet<Mentee> Mentees => tx.Set<Mentee>();
        public DbSet<NameToken> NameTokens => tx.Set<NameToken>();
        public DbSet<PersonCorrection> PersonCorrections => tx.Set<PersonCorrection>();

        /// <summary>Two about one person at one instant go one after the other; the second finds what the first made.</summary>
        public Task StandInLine(byte[]? registration, byte[]? person, CancellationToken stop) =>
            tx.Database.ExecuteSqlAsync($"select bot.stand_in_line({registration}::bytea, {person}::bytea)", stop);

        /// <summary>The file that bears this registration number, whether or not the actor may see it: an id or nothing, and never shown.</summary>
        public Task<Guid?> KnownPerson(byte[] registration, CancellationToken stop) => tx.Ask<Guid?>($"select bot.known_person({registration})", stop);

        /// <summary>From here on the file is found by every part of its name.</summary>
        public void FindBy(Mentee mentee) =>
            tx.AddRange(NamePieces.Of(mentee.Name.Text).Select(tx.Hashes.Piece).Distinct().Select(token => new NameToken { Token = token, Mentee = mentee.Id, Unit = mentee.Unit }));

        /// <summary>The hash a registration number is found by.</summary>
        public byte[] RegistrationIndex(string digits) => tx.Hashes.Exact("registration", digits);

        public DbSet<EmergencyOpening> EmergencyOpenings => tx.Set<EmergencyOpening>();

        /// <summary>Who is told of an opening in an emergency, and once more if nobody looks at it.</summary>
        internal Task<List<Guid>> ToldOf(Guid opening, CancellationToken stop) =>
            tx.Database.SqlQuery<Guid>($"""select t as "Value" from bot.told_of_opening({opening}) t""").ToListAsync(stop);

        /// <summary>Who is told that a file was opened for another reason: the coordinators of its unit.</summary>
        internal Task<List<Guid>> ToldOfCover(Guid opening, CancellationToken stop) =>
            tx.Database.SqlQuery<Guid>($"""select t as "Value" from bot.told_of_cover({opening}) t""").ToListAsync(stop);
    }
}

[DbContext(typeof(Tx)), Migration("0262_who_may_hear")]
public sealed class WhoMayHearMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0010_people")]
public sealed class PeopleMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0012_reasons")]
public sealed class ReasonsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0014_walls")]
public sealed class WallsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0101_entering")]
public sealed class EnteringMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0155_entered_from_its_parts")]
public sealed class EnteredFromItsPartsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0153_entering_once")]
public sealed class EnteringOnceMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0394_walls_ask_once")]
public sealed class WallsAskOnceMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0252_emergency_openings")]
public sealed class EmergencyOpeningsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0384_openings_only_read")]
public sealed class OpeningsOnlyReadMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0418_reasons_are_read")]
public sealed class ReasonsAreReadMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0397_people_corrected")]
public sealed class PeopleCorrectedMigration : SqlFile;
