using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Relationship;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Relationship;

/// <summary>
/// Where answers about working together lie. The mentee's are for coordinator and coach, and never for anybody who is or was mentor in
/// that mentorship, whichever hat they wear; a mirror is for the mentor who wrote it and the coach.
/// </summary>
public sealed class RelationshipTables : ITables
{
    private const string NobodyWhoMentors = "mentorship <> all ((select bot.mentored())::uuid[])";

    /// <summary>The keys are named so that parents are saved before their children.</summary>
    public void Map(ModelBuilder model)
    {
        model.Entity<RelationshipCheck>().Ignore(check => check.Counts);
        model.Entity<RelationshipAnswer>().HasOne<RelationshipCheck>().WithMany().HasForeignKey(answer => answer.Check);
        model.Entity<RelationshipMirror>().Ignore(mirror => mirror.Counts);
        model.Entity<RelationshipMirrorAnswer>().HasOne<RelationshipMirror>().WithMany().HasForeignKey(answer => answer.Mirror);
        model.Entity<RelationshipPrompt>().Ignore(prompt => prompt.IsOpen);
    }

    public IEnumerable<Wall> Walls =>
    [
        new("relationship_check", "mentee", [Act.RelationshipRead], [Act.RelationshipRecord, Act.RelationshipAnswer], [Act.RelationshipCorrect], Also: NobodyWhoMentors),
        new("relationship_answer", "mentee", [Act.RelationshipRead], [Act.RelationshipRecord, Act.RelationshipAnswer], [], Also: NobodyWhoMentors),
        new("relationship_prompt", "mentee", [Act.RelationshipRead], [Act.RelationshipRecord, Act.RelationshipAnswer], [Act.RelationshipCorrect, Act.TalkRecord, Act.TalkCorrect, Act.TalkStrike], Also: NobodyWhoMentors),
        new("relationship_mirror", "mentee", [Act.MirrorRead], [Act.MirrorAnswer], [Act.MirrorAnswer], Also: Wall.MentorAndCoach),
        new("relationship_mirror_answer", "mentee", [Act.MirrorRead], [Act.MirrorAnswer], [], Also: Wall.MentorAndCoach),
    ];
}

[DbContext(typeof(Tx)), Migration("0280_relationship")]
public sealed class RelationshipMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0281_facts_of_relationship")]
public sealed class RelationshipFactsMigration : SqlFile;

/// <summary>The rows of this room by name.</summary>
public static class RelationshipRows
{
    extension(Tx tx)
    {
        public DbSet<RelationshipCheck> RelationshipChecks => tx.Set<RelationshipCheck>();
        public DbSet<RelationshipAnswer> RelationshipAnswers => tx.Set<RelationshipAnswer>();
        public DbSet<RelationshipMirror> RelationshipMirrors => tx.Set<RelationshipMirror>();
        public DbSet<RelationshipMirrorAnswer> RelationshipMirrorAnswers => tx.Set<RelationshipMirrorAnswer>();
        public DbSet<RelationshipPrompt> RelationshipPrompts => tx.Set<RelationshipPrompt>();
    }
}
