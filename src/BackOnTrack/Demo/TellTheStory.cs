using BackOnTrack.Access;
using BackOnTrack.Features.Mentorships.ExcludeAccounts;
using BackOnTrack.Web;
using Npgsql;

namespace BackOnTrack.Demo;

/// <summary>
/// Fills an empty database with two years of an invented service. Everything happens through the acts that people call, by
/// the people whose acts they are, under a clock that moves: log, reach and timelines are as true as in service.
/// </summary>
public static class TellTheStory
{
    /// <summary>Tells it once; a database with units in it is left alone.</summary>
    public static async Task IfEmpty(HouseSettings settings, DateTimeOffset now, CancellationToken stop)
    {
        var clock = new DemoClock(now);
        await using var services = new ServiceCollection().AddLogging().AddHouse(Unhurried(settings)).AddSingleton<TimeProvider>(clock).BuildServiceProvider();
        if (await IsTold(services.GetRequiredService<NpgsqlDataSource>(), stop)) return;

        var story = Story.Read();
        var (stage, script) = (new Stage(services, clock, stop), new Script(clock, now));
        clock.Set(clock.At(-680, 8));
        await new Cast(stage, story, clock).Enter();
        Tell(story, stage, script);
        await script.Play(stop);
    }

    /// <summary>A story can be told again: its commits need not wait for the disk.</summary>
    private static HouseSettings Unhurried(HouseSettings settings)
    {
        var connection = new NpgsqlConnectionStringBuilder(settings.AppDatabase);
        connection.Options = $"{connection.Options} -c synchronous_commit=off".Trim();
        return settings with { AppDatabase = connection.ConnectionString };
    }

    private static void Tell(Story story, Stage stage, Script script)
    {
        new RecruitmentChapter(stage, story, script).Tell();
        new CorpsChapter(stage, story, script).Tell();
        new TrainingChapter(stage, story, script).Tell();
        new PoliciesChapter(stage, story, script).Tell();
        new PracticeChapter(stage, story, script).Tell();
        new AdoptionChapter(stage, story, script).Tell();
        new SupervisionChapter(stage, story, script).Tell();
        new LeavingChapter(stage, story, script).Tell();
        new FiguresChapter(stage, story, script).Tell();
        new SurveysChapter(stage, story, script).Tell();
        new ResearchChapter(stage, story, script).Tell();
        new InterviewsChapter(stage, script, InterviewsChapter.Read()).Tell();
        var safety = new SafetyChapter(stage, story, script);
        safety.Tell();
        var visits = new VisitsChapter(stage, story, script);
        visits.Permits();
        var claims = new ClaimsChapter(stage, story, script);
        claims.Tell();
        var (inquiry, assessment) = (new InquiryChapter(stage, script), new AssessmentChapter(stage, story, script));
        var custody = new CustodyChapter(stage, story, script);
        var systems = new OtherSystemsChapter(stage, story, script);
        systems.Begin();
        var (mentorship, plan, session) = (new MentorshipChapter(stage, story, script), new PlanChapter(stage, story, script), new SessionChapter(stage, story, script, claims));
        var emergency = new EmergencyChapter(stage, story, script);
        var release = new ReleaseChapter(stage, story, script);
        var relationship = new RelationshipChapter(stage, story, script);
        foreach (var t in story.Cases.Select((it, number) => new Told(story, it, number)))
        {
            inquiry.Tell(t);
            assessment.Tell(t);
            custody.Tell(t);
            systems.Tell(t);
            if (t.Case.Mentor is null) continue;
            mentorship.Tell(t);
            plan.Tell(t);
            relationship.Tell(t);
            session.Tell(t);
            new NetworkChapter(stage, story.Network, script).Tell(t);
            if (t.Case.Name == story.Documents.Mentee) new DocumentsChapter(stage, story.Documents, script).Tell(t);
            release.Tell(t);
            safety.Tell(t);
            emergency.Tell(t);
            visits.Tell(t);
            if (t.Case.Name == story.Excluded.Mentee) script.On(t.Agreed, 12, () => Exclude(stage, t, story.Excluded.Mentor));
        }
    }

    private static Task<Guid> Exclude(Stage stage, Told t, string relative) => stage.Do<ExcludeAccount, Guid>(act =>
        act.Run(stage.As(t.Coordinator), t.Mentee, new() { Account = stage.Account(relative), Cause = ExclusionCause.Relative }, stage.Stop));

    private static async Task<bool> IsTold(NpgsqlDataSource source, CancellationToken stop)
    {
        await using var ask = source.CreateCommand("select exists (select from bot.unit)");
        return await ask.ExecuteScalarAsync(stop) is true;
    }
}
