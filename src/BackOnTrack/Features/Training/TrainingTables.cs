using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Training;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Training;

/// <summary>Dates and places are everybody's who takes or gives the training; who sits where lies in the mentors' files.</summary>
public sealed class TrainingTables : ITables
{
    private static readonly Act[] Records = [Act.AttendanceConfirm, Act.TrainingCredit], Settle = [.. Records, Act.TrainingCreditTakeBack];

    public void Map(ModelBuilder model)
    {
        model.Entity<Cohort>();
        model.Entity<CohortDay>().HasOne<Cohort>().WithMany().HasForeignKey(d => d.Cohort);
        model.Entity<CohortDayMove>();
        model.Entity<CohortSeat>();
        model.Entity<Attendance>();
        model.Entity<Certificate>();
        model.Entity<CourseFeedback>();
        model.Entity<FeedbackGiven>();
        model.Entity<NetworkDay>();
        model.Entity<NetworkDayMove>().HasOne<NetworkDay>().WithMany().HasForeignKey(m => m.NetworkDay);
        model.Entity<NetworkSeat>();
        model.Entity<NetworkNote>();
        model.Entity<NetworkFeedback>();
        model.Entity<NetworkFeedbackGiven>();
        model.Entity<Material>();
    }

    public IEnumerable<Wall> Walls =>
    [
        new("cohort", "id", [Act.CourseRead], [Act.CohortPlan], [Act.CohortPlan], Unit: ""),
        new("cohort_day", "cohort", [Act.CourseRead], [Act.CohortPlan], [Act.CohortPlan, Act.AttendanceConfirm], Unit: ""),
        new("cohort_day_move", "cohort", [Act.CourseRead], [Act.CohortPlan], [], Unit: ""),
        new("cohort_seat", "mentor", [Act.TrainingRead], [Act.TrainingInvite], [Act.TrainingInvite, Act.SeatAnswer, Act.SeatAnswerFor, Act.MentorLeave, .. Settle]),
        new("attendance", "mentor", [Act.TrainingRead], Records, [Act.AttendanceConfirm, Act.TrainingCreditTakeBack]),
        new("certificate", "mentor", [Act.TrainingRead], Records, Settle),
        new("course_feedback", "cohort", [Act.FeedbackRead], [], [], Unit: ""), // put down by bot.give_feedback only
        new("feedback_given", "mentor", [Act.TrainingRead], [Act.FeedbackGive], []),
        new("network_day", "id", [Act.NetworkRead], [Act.NetworkPlan], [Act.NetworkPlan], Unit: ""),
        new("network_day_move", "network_day", [Act.NetworkRead], [Act.NetworkPlan], [], Unit: ""),
        new("network_seat", "mentor", [Act.TrainingRead], [Act.NetworkPlan, Act.NetworkAttend], [Act.NetworkAnswer, Act.NetworkAttend, Act.MentorLeave]),
        new("network_note", "network_day", [Act.NetworkRead], [Act.NetworkNote], [Act.NetworkNoteRemove], Unit: ""),
        new("network_feedback", "network_day", [Act.FeedbackRead], [], [], Unit: ""), // put down by bot.give_network_feedback only
        new("network_feedback_given", "mentor", [Act.TrainingRead], [Act.FeedbackGive], []),
        new("material", "id", [Act.MaterialRead], [Act.MaterialAdd], [Act.MaterialAdd], Unit: ""),
    ];
}

/// <summary>The tables of this room.</summary>
public static class TrainingRows
{
    extension(Tx tx)
    {
        public DbSet<Cohort> Cohorts => tx.Set<Cohort>();
        public DbSet<CohortDay> CohortDays => tx.Set<CohortDay>();
        public DbSet<CohortDayMove> CohortDayMoves => tx.Set<CohortDayMove>();
        public DbSet<CohortSeat> CohortSeats => tx.Set<CohortSeat>();
        public DbSet<Attendance> Attendances => tx.Set<Attendance>();
        public DbSet<Certificate> Certificates => tx.Set<Certificate>();
        public DbSet<CourseFeedback> CourseFeedbacks => tx.Set<CourseFeedback>();
        public DbSet<FeedbackGiven> FeedbackGivens => tx.Set<FeedbackGiven>();
        public DbSet<NetworkDay> NetworkDays => tx.Set<NetworkDay>();
        public DbSet<NetworkDayMove> NetworkDayMoves => tx.Set<NetworkDayMove>();
        public DbSet<NetworkSeat> NetworkSeats => tx.Set<NetworkSeat>();
        public DbSet<NetworkNote> NetworkNotes => tx.Set<NetworkNote>();
        public DbSet<NetworkFeedback> NetworkFeedbacks => tx.Set<NetworkFeedback>();
        public DbSet<NetworkFeedbackGiven> NetworkFeedbackGivens => tx.Set<NetworkFeedbackGiven>();
        public DbSet<Material> Materials => tx.Set<Material>();

        /// <summary>Puts answers down without a name; the database takes them from whoever holds a seat in the group, and from nobody else.</summary>
        public Task Say(CourseFeedback f, CancellationToken stop) => tx.Database.ExecuteSqlAsync(
            $"select bot.give_feedback({f.Id}, {f.Cohort}, {f.Module}, {f.Useful}, {f.Clear}, {f.Practised}, {f.Keep}, {f.Change})", stop);

        /// <summary>The same about a gathering; the database takes it from whoever was there.</summary>
        public Task Say(NetworkFeedback f, CancellationToken stop) => tx.Database.ExecuteSqlAsync(
            $"select bot.give_network_feedback({f.Id}, {f.NetworkDay}, {f.Useful}, {f.Keep}, {f.Change})", stop);

        /// <summary>How many have a seat for all of a cohort, whoever they are. Holds other answers to the cohort back until the end of this one.</summary>
        public Task<int> SeatsTaken(Guid cohort, CancellationToken stop) =>
            tx.Ask<int>($"select bot.seats_taken({cohort})", stop);

        /// <summary>Whether a yes is a seat. Who comes for a missed day sits between the others: seats are counted for whole trainings.</summary>
        public async Task<bool> HasRoomFor(CohortSeat seat, Cohort cohort, CancellationToken stop) =>
            seat.Days.Length > 0 || seat.State == SeatState.Accepted || await tx.SeatsTaken(cohort.Id, stop) < cohort.Seats;
    }
}

[DbContext(typeof(Tx)), Migration("0120_training")]
public sealed class TrainingMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0121_network_days")]
public sealed class NetworkDaysMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0143_materials")]
public sealed class MaterialsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0144_mentor_figures")]
public sealed class MentorFiguresMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0157_gatherings_and_figures")]
public sealed class GatheringsAndFiguresMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0276_network_feedback")]
public sealed class NetworkFeedbackMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0341_notes_removed")]
public sealed class NotesRemovedMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0342_groups_corrected")]
public sealed class GroupsCorrectedMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0372_training_put_right")]
public sealed class TrainingPutRightMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0407_certificates_as_of")]
public sealed class CertificatesAsOfMigration : SqlFile;
