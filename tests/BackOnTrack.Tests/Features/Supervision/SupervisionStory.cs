using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Claims.RunPayroll;
using BackOnTrack.Features.Mentors.TakeLeave;
using BackOnTrack.Features.Sessions;
using BackOnTrack.Features.Supervision.AskForTalk;
using BackOnTrack.Features.Supervision.HandOver;
using BackOnTrack.Features.Supervision.HoldGroup;
using BackOnTrack.Features.Supervision.RecordTalk;
using BackOnTrack.Features.Supervision.ReportHappening;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Supervision;

/// <summary>Talks of a story, written down the way coaches do.</summary>
internal static class SupervisionStory
{
    public static TalkInput ATalk(DateOnly day, string note = "Kun til mig", string agreed = "Ringe til fængslet") => new()
    {
        HeldOn = day, How = TalkHow.Phone, Topics = [TalkTopic.Contact], Words = note,
        Actions = [new() { What = agreed, Owner = ActionOwner.Mentor, Due = day.AddDays(14) }, new(), new()],
    };

    /// <summary>A mentor's file with something of everything in it, by a coach who holds the right to it and to nothing else.</summary>
    public static async Task Coached(this TestHouse house, Person mentor, int unit, Person coordinator)
    {
        var coach = await house.World.Somebody("Conny Coach", unit, Role.Coach);
        await house.Force("insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) values (gen_random_uuid(), $1, 'coach', $2, $3, '2026-01-20', 'world', $1)", coach.Id, mentor.Id, unit);
        await coach.Talks(mentor, ATalk(new(2026, 3, 1)));
        var mate = await house.World.Mentor(coordinator, $"Makker {mentor.Id.ToString("N")[^8..]}", coach);
        (await house.As<HoldGroup, Outcome<Guid>>(a => a.Run(coach.Actor, new() { HeldOn = new(2026, 3, 2), Mentors = [mentor.Id, mate.Id], Themes = "At komme i gang" }, default))).Value();
        if (await house.Find<Guid>("select id from bot.session where mentor = $1 and voided_at is null limit 1", mentor.Id) is { } session)
        {
            await house.Force("insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) select gen_random_uuid(), $1, 'coach', s.mentee, s.unit, '2026-01-20', 'world', $1 from bot.session s where s.id = $2", coach.Id, session);
            var mentorship = await house.Peek<Guid>("select mentorship from bot.session where id = $1", session);
            (await house.As<AcknowledgeSession, Outcome<Guid>>(a => a.Run(coach.Actor, mentorship, session, new() { Word = Acknowledgement.Question, Question = "Hvad kan du bruge?" }, default))).Value();
        }
        await coach.Happens(mentor, HappeningKind.Distress, new(2026, 3, 9), new(20, 0));
        await mentor.Asks(worried: false, "Når det passer");
        await coach.HandsOver(mentor);
        await house.Force("insert into bot.corps_period (id, mentor, unit, \"from\", until, cause) values (gen_random_uuid(), $1, $2, '2024-01-01', '2024-06-30', 'other')", mentor.Id, unit);
        await house.Claimed(mentor, unit, "approved");
        (await house.As<RunPayroll, Outcome<Guid>>(a => a.Run(coordinator.Actor, default))).Value();
        await house.Claimed(mentor, unit, "sent");
        (await house.As<TakeLeave, Outcome<Guid>>(a => a.Run(coordinator.Actor, mentor.Id, new() { From = new(2026, 9, 1), Until = new(2026, 9, 10) }, default))).Value();
    }

    /// <summary>A claim laid down past the acts, for a session of nobody's.</summary>
    private static Task Claimed(this TestHouse house, Person mentor, int unit, string state) => house.Force("""
        insert into bot.claim (id, mentor, unit, session, mentorship, day, minutes, kilometres, expenses, state, sent_at, fee, travel)
        values (gen_random_uuid(), $1, $2, gen_random_uuid(), gen_random_uuid(), '2026-03-01', 60, 10, 0, $3, '2026-03-02', 100, 20)
        """, mentor.Id, unit, state);

    public static async Task<Guid> Talks(this Person coach, Person mentor, TalkInput input) =>
        (await coach.House.As<RecordTalk, Outcome<Guid>>(a => a.Run(coach.Actor, mentor.Id, input, default))).Value();

    /// <summary>Writes what the next coach needs to know: without it nobody takes over.</summary>
    public static async Task<Guid> HandsOver(this Person coach, Person mentor) =>
        (await coach.House.As<WriteCoachHandover, Outcome<Guid>>(a => a.Run(coach.Actor, mentor.Id, "Har brug for korte samtaler ofte", default))).Value();

    public static async Task<Guid> Happens(this Person by, Person mentor, HappeningKind kind, DateOnly day, TimeOnly at) =>
        (await by.House.As<ReportHappening, Outcome<Guid>>(a => a.Run(by.Actor, mentor.Id, new() { Kind = kind, Day = day, Time = at }, default))).Value();

    public static async Task<Guid> Asks(this Person mentor, bool worried, string about) =>
        (await mentor.House.As<AskForTalk, Outcome<Guid>>(a => a.Run(mentor.Actor, mentor.Id, new() { Worried = worried, About = about }, default))).Value();

    /// <summary>A coordinator writes down that a coach is away, and who stands in.</summary>
    public static async Task SaysAway(this Person coordinator, Person coach, Person? deputy, string from, string until)
    {
        var browser = await (await coordinator.Browse()).Open("/supervision/absence");
        await browser.Fill("Coach", coach.Id.ToString()).Fill("From", from).Fill("Until", until).Fill("Deputy", deputy?.Id.ToString() ?? "").Press("Save");
        Assert.Equal("/supervision", browser.Path);
    }
}
