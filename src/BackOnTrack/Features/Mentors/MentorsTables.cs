using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Mentors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Mentors;

/// <summary>The corps. The private person behind a mentor stands in a table of its own, behind a wall of its own.</summary>
public sealed class MentorsTables : ITables
{
    private static readonly Act[] Register = [Act.MentorList, Act.MentorRead];

    public void Map(ModelBuilder model)
    {
        model.Entity<Mentor>().PrimitiveCollection(m => m.LeavingDone).ElementType().HasConversion<SnakeConverter<LeavingItem>>();
        model.Entity<MentorContact>();
        model.Entity<MentorCheck>();
        model.Entity<MentorPermit>();
        model.Entity<MentorLeave>();
        model.Entity<CoachPeriod>();
        model.Entity<CorpsPeriod>();
        model.Entity<RegionWord>();
    }

    public IEnumerable<Wall> Walls =>
    [
        new("mentor", "id", [.. Register, Act.TrainingRead], [Act.MentorRegister], [Act.MentorChange, Act.MentorLeave, Act.AttendanceConfirm, Act.TrainingCredit, Act.TrainingCreditTakeBack]),
        new("mentor_contact", "mentor", [Act.MentorContactRead], [Act.MentorRegister, Act.MentorChange], [Act.MentorChange]),
        new("mentor_check", "mentor", Register, [Act.MentorChange], [Act.CheckWarn, Act.MentorChange]),
        new("mentor_permit", "mentor", Register, [Act.MentorChange], [Act.MentorChange, Act.MentorLeave]),
        new("mentor_leave", "mentor", Register, [Act.MentorLeave], [Act.MentorLeave], Remove: [Act.MentorLeave]),
        new("coach_period", "mentor", Register, [Act.CoachAssign], [Act.CoachAssign, Act.MentorLeave]),
        // What a word of a region means belongs to the directory of places, for everybody who looks things up in it.
        new("region_word", "id", [Act.DirectoryRead], [Act.RegionMap], [], Unit: ""),
        new("corps_period", "mentor", Register, [Act.MentorRegister, Act.MentorLeave], [Act.MentorLeave]),
    ];
}

/// <summary>The tables of this room, and the two questions about the corps that look past one's own files.</summary>
public static class MentorsRows
{
    extension(Tx tx)
    {
        public DbSet<Mentor> Mentors => tx.Set<Mentor>();
        public DbSet<MentorContact> MentorContacts => tx.Set<MentorContact>();
        public DbSet<MentorCheck> MentorChecks => tx.Set<MentorCheck>();
        public DbSet<MentorPermit> MentorPermits => tx.Set<MentorPermit>();
        /// <summary>Permits that end by a day and have nothing to take their place.</summary>
        public IQueryable<MentorPermit> EndingPermits(DateOnly until) => tx.MentorPermits.FromSql($"select p.*, p.xmin from bot.mentor_permit p where p.id in (select e.id from bot.permits_ending({until}) e)");

        public DbSet<MentorLeave> MentorLeaves => tx.Set<MentorLeave>();
        public DbSet<CoachPeriod> CoachPeriods => tx.Set<CoachPeriod>();
        public DbSet<CorpsPeriod> CorpsPeriods => tx.Set<CorpsPeriod>();
        public DbSet<RegionWord> RegionWords => tx.Set<RegionWord>();

        /// <summary>Who was a mentor on a day, also those who left since; asked by the training lead, who sees no periods.</summary>
        public IQueryable<Guid> CorpsOn(DateOnly day) => tx.Database.SqlQuery<Guid>($"select m as \"Value\" from bot.corps_on({day}) m");

        /// <summary>Whether the coach, or who stands in, has written a summary since the last talk: that there is one, not what it says.</summary>
        public Task<bool> IsHandedOver(Guid mentor, CancellationToken stop) => tx.Ask<bool>($"select bot.handed_over({mentor})", stop);

        /// <summary>Whether there is anything to hand over: a talk, a group session or a contact since the coach's period began.</summary>
        public Task<bool> OwesSummary(Guid mentor, CancellationToken stop) => tx.Ask<bool>($"select bot.summary_owed({mentor})", stop);

        /// <summary>Takes the mentor's hat from somebody who left, and ends what is signed in under it; other hats stay.</summary>
        public Task EndMentorAccess(Guid mentor, CancellationToken stop) => tx.Database.ExecuteSqlAsync($"select bot.end_mentor_access({mentor})", stop);

        /// <summary>What a mentor is called towards mentees, and the heading of every page about them; null where the wall lets nobody through.</summary>
        public Task<string?> AliasOf(Guid mentor, CancellationToken stop) => tx.Mentors.Where(m => m.Id == mentor).Select(m => m.Alias).SingleOrDefaultAsync(stop);

        /// <summary>How many open mentorships each mentor holds, in all units: a number, not whose they are.</summary>
        public async Task<IReadOnlyDictionary<Guid, int>> MentorLoads(CancellationToken stop) =>
            await tx.Database.SqlQuery<MentorLoad>($"select mentor as \"Mentor\", held as \"Held\" from bot.mentor_loads()").ToDictionaryAsync(l => l.Mentor, l => l.Held, stop);

        /// <summary>Gives and ends the rights of coaches after a coach period changed, on the mentor's own file and on the mentees'.</summary>
        public async Task SettleCoach(Guid mentor, Act cause, CancellationToken stop)
        {
            await tx.SaveChangesAsync(stop);
            await tx.Database.ExecuteSqlAsync($"select bot.settle_coach({mentor}, {Snake.Of(cause)})", stop);
        }
    }
}

internal sealed record MentorLoad(Guid Mentor, int Held);

[DbContext(typeof(Tx)), Migration("0202_check_reminders")]
public sealed class CheckRemindersMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0040_mentors")]
public sealed class MentorsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0176_permits")]
public sealed class PermitsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0141_leaving")]
public sealed class LeavingMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0142_coaches")]
public sealed class CoachesMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0163_rest_of_mentors")]
public sealed class RestOfMentorsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0273_when_a_mentor_has_time")]
public sealed class WhenAMentorHasTimeMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0159_units_in_one_place")]
public sealed class UnitsInOnePlaceMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0334_corps_of_a_day")]
public sealed class CorpsOfADayMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0361_permits_withdrawn")]
public sealed class PermitsWithdrawnMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0375_leavings_by_mistake")]
public sealed class LeavingsByMistakeMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0376_regions_of_the_pack")]
public sealed class RegionsOfThePackMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0380_checks_struck_out")]
public sealed class ChecksStruckOutMigration : SqlFile;
