using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Custody;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Custody;

/// <summary>
/// Where custody lies. An inquiry and a match begin the record. The security office writes down restrictions only; a status
/// lifts them at release, so whoever writes a status changes them too. A prison contact reads and writes as contact, whoever asked only once does not. When release is expected is not the security office's to read. The directory's own walls stand in 0170.
/// </summary>
public sealed class CustodyTables : ITables
{
    private static readonly Act[] Read = [Act.CustodyRead, Act.CustodyList];
    private static readonly Act[] Records = [Act.CustodyRecord, Act.CustodyReport];
    private static readonly Act[] Starts = [Act.InquirySubmit, Act.MatchPropose];

    public void Map(ModelBuilder model)
    {
        model.Entity<CustodyPeriod>();
        model.Entity<CustodyTransfer>();
        model.Entity<ContactRestriction>();
        model.Entity<CourtDate>();
        model.Entity<ReleaseExpectation>();
        model.Entity<CustodyChange>();
        model.Entity<CustodyContact>();
        model.Entity<EstablishmentEntry>();
        model.Entity<EstablishmentName>();
        model.Entity<EstablishmentWing>();
        model.Entity<VisitSlot>();
        model.Entity<TravelTime>();
    }

    public IEnumerable<Wall> Walls =>
    [
        new("custody_period", "mentee", Read, [.. Records, .. Starts], [.. Records, Act.CustodyCorrect], Contacts: Contacts.Only),
        new("custody_transfer", "mentee", Read, Records, [.. Records, Act.CustodyCorrect], Contacts: Contacts.Only),
        new("contact_restriction", "mentee", Read, [Act.RestrictionRecord, Act.CustodyReport], [Act.RestrictionRecord, .. Records, Act.CustodyCorrect], Contacts: Contacts.Only),
        new("court_date", "mentee", [Act.CustodyDates], Records, [.. Records, Act.CustodyCorrect], Contacts: Contacts.Only),
        new("release_expectation", "mentee", [Act.CustodyDates], [.. Records, .. Starts], [.. Records, Act.CustodyCorrect], Contacts: Contacts.Only),
        new("custody_change", "mentee", [Act.CustodyDates], [.. Records, .. Starts, Act.RestrictionRecord, Act.CustodyCorrect, Act.ReleaseRecord, Act.ReleaseTakeBack], [Act.MentorshipMove, Act.MentorshipCorrect], Contacts: Contacts.Only),
        new("custody_contact", "mentee", [Act.ContactName], [Act.ContactName, Act.InquirySubmit], [Act.ContactName]),
    ];
}

/// <summary>The rows of this room by name.</summary>
public static class CustodyRows
{
    extension(Tx tx)
    {
        public DbSet<CustodyPeriod> CustodyPeriods => tx.Set<CustodyPeriod>();
        public DbSet<CustodyTransfer> CustodyTransfers => tx.Set<CustodyTransfer>();
        public DbSet<ContactRestriction> ContactRestrictions => tx.Set<ContactRestriction>();
        public DbSet<CourtDate> CourtDates => tx.Set<CourtDate>();
        public DbSet<ReleaseExpectation> ReleaseExpectations => tx.Set<ReleaseExpectation>();
        public DbSet<CustodyChange> CustodyChanges => tx.Set<CustodyChange>();
        public DbSet<CustodyContact> CustodyContacts => tx.Set<CustodyContact>();
        public DbSet<EstablishmentEntry> EstablishmentEntries => tx.Set<EstablishmentEntry>();
        public DbSet<EstablishmentName> EstablishmentNames => tx.Set<EstablishmentName>();
        public DbSet<EstablishmentWing> EstablishmentWings => tx.Set<EstablishmentWing>();
        public DbSet<VisitSlot> VisitSlots => tx.Set<VisitSlot>();
    }
}

[DbContext(typeof(Tx)), Migration("0170_custody")]
public sealed class CustodyMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0200_visits_follow_custody")]
public sealed class VisitsFollowCustodyMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0270_visits_follow_the_directory")]
public sealed class VisitsFollowTheDirectoryMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0250_contacts_of_custody")]
public sealed class ContactsOfCustodyMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0251_establishments_open_and_close")]
public sealed class EstablishmentsOpenAndCloseMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0253_court_dates_move")]
public sealed class CourtDatesMoveMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0360_hearings_called_off")]
public sealed class HearingsCalledOffMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0363_entries_taken_back")]
public sealed class EntriesTakenBackMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0365_ended_with_a_release")]
public sealed class EndedWithAReleaseMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0386_reviews_that_fall_away")]
public sealed class ReviewsThatFallAwayMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0368_restrictions_registered_anew")]
public sealed class RestrictionsRegisteredAnewMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0416_what_inquiries_began")]
public sealed class WhatInquiriesBeganMigration : SqlFile;
