using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Sessions;

/// <summary>
/// Where sessions lie. That two people met is known to the coach too; what was said is for its writer and the
/// coordinator, and for another mentor only by a grant; the question is between its writer and the coach.
/// </summary>
public sealed class SessionsTables : ITables
{
    private const string WriterOrGranted = """
        (select bot.hat()) <> 'mentor' or mentor = (select bot.actor()) or mentee in
          (select g.mentee from bot.notes_grant g where g.mentor = (select bot.actor()) and g.withdrawn_at is null)
        """;


    public void Map(ModelBuilder model)
    {
        model.Entity<Session>().Property(s => s.Activities).HasColumnType("text[]").HasConversion(
            groups => groups.Select(g => Snake.Of(g)).ToArray(), words => words.Select(Snake.Parse<ActivityGroup>).ToArray(),
            new ValueComparer<ActivityGroup[]>((a, b) => a!.SequenceEqual(b!), a => a.Length, a => a));
        model.Entity<SessionNote>().HasOne<Session>().WithOne().HasForeignKey<SessionNote>(n => n.Id);
        model.Entity<CoachQuestion>().HasOne<Session>().WithOne().HasForeignKey<CoachQuestion>(q => q.Id);
        model.Entity<SessionVersion>();
        model.Entity<SessionAcknowledgement>();
        model.Entity<ContactGap>();
        model.Entity<Appointment>();
        model.Entity<AppointmentMove>();
        model.Entity<Outing>();
    }

    public IEnumerable<Wall> Walls =>
    [
        new("session", "mentee", [Act.SessionList, Act.SessionReadFacts], [Act.SessionLog], [Act.SessionChange, Act.SessionAmend, Act.SessionVoid]),
        new("session_note", "mentee", [Act.SessionReadNote], [Act.SessionLog], [Act.SessionChange, Act.SessionAmend, Act.SessionVoid], Also: WriterOrGranted),
        new("session_version", "mentee", [Act.SessionReadNote], [Act.SessionChange, Act.SessionAmend], [], Also: WriterOrGranted),
        new("coach_question", "mentee", [Act.SessionReadQuestion], [Act.SessionLog, Act.SessionChange, Act.SessionAmend], [Act.SessionChange, Act.SessionAmend, Act.QuestionTakeUp], Also: Wall.MentorAndCoach),
        new("session_acknowledgement", "mentee", [Act.SessionReadQuestion], [Act.SessionAcknowledge], [Act.SessionAcknowledge, Act.CoachAnswer], Also: Wall.MentorAndCoach),
        new("contact_gap", "mentee", [Act.SessionList], [Act.GapJustify], [Act.GapJustify]),
        new("appointment", "mentee", [Act.SessionList], [Act.AppointmentMake], [Act.AppointmentMove, Act.SessionLog, Act.MentorReplace, Act.MentorAdd, Act.MentorshipEnd, Act.MentorshipClose]),
        new("outing", "mentee", [Act.SessionList], [Act.MeetingCheck], [Act.MeetingCheck, Act.SessionLog]),
        new("appointment_move", "mentee", [Act.SessionList], [Act.AppointmentMove], []),
    ];
}

[DbContext(typeof(Tx)), Migration("0070_sessions")]
public sealed class SessionsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0095_acknowledgement")]
public sealed class AcknowledgementMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0175_visits")]
public sealed class VisitsMigration : SqlFile;

/// <summary>The rows of this room by name.</summary>
public static class SessionsRows
{
    extension(Tx tx)
    {
        public DbSet<Session> Sessions => tx.Set<Session>();
        public DbSet<SessionNote> SessionNotes => tx.Set<SessionNote>();
        public DbSet<SessionVersion> SessionVersions => tx.Set<SessionVersion>();
        public DbSet<CoachQuestion> CoachQuestions => tx.Set<CoachQuestion>();
        public DbSet<SessionAcknowledgement> SessionAcknowledgements => tx.Set<SessionAcknowledgement>();
        public DbSet<ContactGap> ContactGaps => tx.Set<ContactGap>();
        public DbSet<Appointment> Appointments => tx.Set<Appointment>();
        public DbSet<AppointmentMove> AppointmentMoves => tx.Set<AppointmentMove>();
        public DbSet<Outing> Outings => tx.Set<Outing>();
    }
}

[DbContext(typeof(Tx)), Migration("0381_answers_to_the_coach")]
public sealed class AnswersToTheCoachMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0393_a_note_finds_its_session")]
public sealed class ANoteFindsItsSessionMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0406_visits_follow_checks")]
public sealed class VisitsFollowChecksMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0415_another_kind_of_meeting")]
public sealed class AnotherKindOfMeetingMigration : SqlFile;
