using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Network;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Network;

/// <summary>
/// Where networks lie. That there is somebody is known to the coach too; who, to mentor and coordinator; how to reach them
/// is a table of its own, and so is what was said.
/// </summary>
public sealed class NetworkTables : ITables
{
    /// <summary>An earlier mentor's words are not there for the next one unless granted.</summary>
    private const string WriterOrGranted = """
        (select bot.hat()) <> 'mentor' or not by_mentor or writer = (select bot.actor()) or mentee in
          (select g.mentee from bot.notes_grant g where g.mentor = (select bot.actor()) and g.withdrawn_at is null)
        """;

    /// <summary>The keys are named so that parents are saved before their children; the database takes the children along.</summary>
    public void Map(ModelBuilder model)
    {
        model.Entity<NetworkPerson>();
        model.Entity<NetworkPortrait>().HasOne<NetworkPerson>().WithOne().HasForeignKey<NetworkPortrait>(portrait => portrait.Id).OnDelete(DeleteBehavior.ClientNoAction);
        model.Entity<NetworkContactData>().HasOne<NetworkPerson>().WithOne().HasForeignKey<NetworkContactData>(data => data.Id).OnDelete(DeleteBehavior.ClientNoAction);
        model.Entity<NetworkConsent>().HasOne<NetworkPerson>().WithMany().HasForeignKey(consent => consent.Person).OnDelete(DeleteBehavior.ClientNoAction);
        model.Entity<NetworkContact>().HasOne<NetworkPerson>().WithMany().HasForeignKey(contact => contact.Person).OnDelete(DeleteBehavior.ClientNoAction);
        model.Entity<NetworkContactNote>().HasOne<NetworkContact>().WithOne().HasForeignKey<NetworkContactNote>(note => note.Id).OnDelete(DeleteBehavior.ClientNoAction);
        model.Entity<NetworkRemoval>();
        model.Entity<NetworkMeeting>().HasOne<Mentorship>().WithMany().HasForeignKey(meeting => meeting.Mentorship);
        model.Entity<NetworkInvitee>().HasOne<NetworkMeeting>().WithMany().HasForeignKey(invitee => invitee.Meeting).OnDelete(DeleteBehavior.ClientNoAction);
        model.Entity<NetworkAgreement>().HasOne<NetworkMeeting>().WithMany().HasForeignKey(agreement => agreement.Meeting).OnDelete(DeleteBehavior.ClientNoAction);
    }

    public IEnumerable<Wall> Walls =>
    [
        new("network_person", "mentee", [Act.NetworkCount, Act.NetworkPeople], [Act.NetworkPersonWrite], [], Remove: [Act.NetworkPersonRemove]),
        new("network_portrait", "mentee", [Act.NetworkPeople], [Act.NetworkPersonWrite], [Act.NetworkPersonWrite]),
        new("network_contact_data", "mentee", [Act.NetworkContactData], [Act.NetworkContactDataWrite], [Act.NetworkContactDataWrite], Remove: [Act.NetworkConsentRecord]),
        new("network_consent", "mentee", [Act.NetworkPeople], [Act.NetworkConsentRecord], []),
        new("network_contact", "mentee", [Act.NetworkPeople], [Act.NetworkContactLog], []),
        new("network_contact_note", "mentee", [Act.NetworkPeople], [Act.NetworkContactLog], [], Also: WriterOrGranted),
        new("network_removal", "mentee", [Act.NetworkPeople], [Act.NetworkPersonRemove], []),
        new("network_meeting", "mentee", [Act.NetworkPeople], [Act.NetworkMeetingPlan], [Act.NetworkMeetingPlan, Act.NetworkMeetingHold]),
        new("network_invitee", "mentee", [Act.NetworkPeople], [Act.NetworkMeetingPlan], [Act.NetworkMeetingHold], Remove: [Act.NetworkMeetingPlan]),
        new("network_agreement", "mentee", [Act.NetworkPeople], [Act.NetworkMeetingHold], [Act.NetworkAgreementSettle]),
    ];
}

[DbContext(typeof(Tx)), Migration("0180_network")]
public sealed class NetworkMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0362_network_in_calendars")]
public sealed class NetworkInCalendarsMigration : SqlFile;

/// <summary>The rows of this room by name.</summary>
public static class NetworkRows
{
    extension(Tx tx)
    {
        public DbSet<NetworkPerson> NetworkPeople => tx.Set<NetworkPerson>();
        public DbSet<NetworkPortrait> NetworkPortraits => tx.Set<NetworkPortrait>();
        public DbSet<NetworkContactData> NetworkContactData => tx.Set<NetworkContactData>();
        public DbSet<NetworkConsent> NetworkConsents => tx.Set<NetworkConsent>();
        public DbSet<NetworkContact> NetworkContacts => tx.Set<NetworkContact>();
        public DbSet<NetworkContactNote> NetworkContactNotes => tx.Set<NetworkContactNote>();
        public DbSet<NetworkRemoval> NetworkRemovals => tx.Set<NetworkRemoval>();
        public DbSet<NetworkMeeting> NetworkMeetings => tx.Set<NetworkMeeting>();
        public DbSet<NetworkInvitee> NetworkInvitees => tx.Set<NetworkInvitee>();
        public DbSet<NetworkAgreement> NetworkAgreements => tx.Set<NetworkAgreement>();
    }
}
