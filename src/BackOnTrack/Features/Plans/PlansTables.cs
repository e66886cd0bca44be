using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Plans;

/// <summary>
/// Where plans lie. Whether there is a plan and when a review was held is a fact the coach sees too; what stands in
/// them is between mentee, mentor and coordinator.
/// </summary>
public sealed class PlansTables : ITables
{
    private static readonly Act[] Looks = [Act.LifeAreaRecord, Act.LifeAreaAnswer, Act.LifeAreaSecondView];

    /// <summary>Whoever is or was mentor reads what the mentee answered and adds a view of the own; under no hat do they write down the mentee's.</summary>
    private const string NotForTheMentee = "view = 'mentor' or mentorship <> all ((select bot.mentored())::uuid[])";

    /// <summary>The keys are named so that parents are saved before their children.</summary>
    public void Map(ModelBuilder model)
    {
        model.Entity<Plan>().HasOne<Mentorship>().WithMany().HasForeignKey(plan => plan.Mentorship);
        model.Entity<PlanText>().HasOne<Plan>().WithMany().HasForeignKey(text => text.Plan);
        model.Entity<Goal>().Ignore(goal => goal.IsUnchanged).HasOne<Plan>().WithMany().HasForeignKey(goal => goal.Plan);
        model.Entity<Review>().HasOne<Plan>().WithMany().HasForeignKey(review => review.Plan);
        model.Entity<ReviewText>().HasOne<Review>().WithMany().HasForeignKey(text => text.Review);
        model.Entity<GoalRating>().HasOne<Review>().WithMany().HasForeignKey(rating => rating.Review);
        model.Entity<LifeCheck>().Ignore(check => check.Counts);
        model.Entity<LifeAnswer>().HasOne<LifeCheck>().WithMany().HasForeignKey(answer => answer.Check);
    }

    public IEnumerable<Wall> Walls =>
    [
        new("plan", "mentee", Read: [Act.PlanRead, Act.PlanFacts], Add: [Act.PlanWrite], Change: [Act.PlanWrite, Act.PlanAgree, Act.ReviewHold, Act.ClosingReview, Act.MentorshipMove]),
        new("plan_text", "mentee", Read: [Act.PlanRead], Add: [Act.PlanWrite], Change: [Act.PlanWrite]),
        new("goal", "mentee", Read: [Act.PlanRead], Add: [Act.PlanWrite], Change: [Act.PlanWrite], Remove: [Act.PlanWrite]),
        new("review", "mentee", Read: [Act.PlanRead, Act.PlanFacts], Add: [Act.ReviewHold, Act.ClosingReview], Change: []),
        new("review_text", "mentee", Read: [Act.PlanRead], Add: [Act.ReviewHold, Act.ClosingReview], Change: []),
        new("goal_rating", "mentee", Read: [Act.PlanRead], Add: [Act.ReviewHold, Act.ClosingReview], Change: []),
        new("life_check", "mentee", Read: [Act.PlanRead], Add: Looks, Change: [Act.LifeAreaCorrect], AlsoAdd: NotForTheMentee),
        new("life_answer", "mentee", Read: [Act.PlanRead], Add: Looks, Change: []),
    ];
}

[DbContext(typeof(Tx)), Migration("0060_plans")]
public sealed class PlansMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0321_life_areas_asked")]
public sealed class LifeAreasAskedMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0322_facts_of_life_areas")]
public sealed class LifeAreasFactsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0388_plans_count_their_writings")]
public sealed class PlansCountTheirWritingsMigration : SqlFile;

/// <summary>The module's rows by name.</summary>
public static class PlansRows
{
    extension(Tx tx)
    {
        public DbSet<Plan> Plans => tx.Set<Plan>();
        public DbSet<PlanText> PlanTexts => tx.Set<PlanText>();
        public DbSet<Goal> Goals => tx.Set<Goal>();
        public DbSet<Review> Reviews => tx.Set<Review>();
        public DbSet<ReviewText> ReviewTexts => tx.Set<ReviewText>();
        public DbSet<GoalRating> GoalRatings => tx.Set<GoalRating>();
        public DbSet<LifeCheck> LifeChecks => tx.Set<LifeCheck>();
        public DbSet<LifeAnswer> LifeAnswers => tx.Set<LifeAnswer>();
    }
}
