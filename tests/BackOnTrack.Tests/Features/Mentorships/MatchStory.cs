using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Mentorships.EndMentorship;
using BackOnTrack.Features.Mentorships.MakeAgreement;
using BackOnTrack.Features.Mentorships.Match;
using BackOnTrack.Features.Mentorships.ProposeMatch;
using BackOnTrack.Features.Mentorships.RecordMeeting;
using BackOnTrack.Features.Mentorships.Security.AnswerRequest;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Mentorships;

/// <summary>The people a mentorship needs, and how far it has come.</summary>
internal sealed record Match(World World, Person Karla, Person Carl, Person Sif, Person Mentor, AskedFor Asked, Guid Id)
{
    public string At => $"/mentorships/{Id}";
    public Guid Mentee => Asked.Mentee;

    public async Task<Match> Answered(SecurityAnswer answer = SecurityAnswer.Yes)
    {
        foreach (var open in new[] { await World.House.Peek<Guid>("select id from bot.security_request where mentorship = $1 and answer is null and not dropped", Id) })
            (await World.House.As<AnswerRequest, Outcome<Guid>>(a => a.Run(Sif.Actor, open, new() { Answer = answer, Conditions = "Døren står åben" }, default))).Value();
        return this;
    }

    public async Task<Match> Agreed(Person? mentor = null)
    {
        var by = mentor ?? Mentor;
        await Answered();
        var today = DateOnly.FromDateTime(World.House.Clock.GetUtcNow().UtcDateTime);
        (await World.House.As<RecordMeeting, Outcome<Guid>>(a => a.Run(by.Actor, Id,
            new() { Day = today, Place = MeetingPlace.Visit, MenteeSaysYes = true, MentorSaysYes = true, Words = "De talte om fodbold" }, default))).Value();
        (await World.House.As<MakeAgreement, Outcome<Guid>>(a => a.Run(by.Actor, Id,
            new() { From = today, Confidentiality = "Det bliver mellem os", Limits = "Ikke når liv er i fare", ContactRules = "Gennem kontoret" }, default))).Value();
        return this;
    }

    /// <summary>As after the first session; sessions have stories of their own.</summary>
    public async Task<Match> Active()
    {
        await Agreed();
        await World.House.Force("update bot.mentorship set state = 'active', held_sessions = 1, last_held = state_since, started_on = state_since where id = $1", Id);
        return this;
    }

    public async Task<Match> Ended(bool planned = true)
    {
        var today = DateOnly.FromDateTime(World.House.Clock.GetUtcNow().UtcDateTime);
        (await World.House.As<EndMentorship, Outcome<Guid>>(a => a.Run(Karla.Actor, Id,
            new() { Day = today, Reason = planned ? EndReason.GoalsReached : EndReason.NotEngaged, By = EndedBy.Both, Planned = planned, Words = "Opdigtet grund" }, default))).Value();
        return this;
    }
}

internal static class MatchStory
{
    /// <summary>An accepted inquiry for which no mentor is found yet.</summary>
    public static async Task<AskedFor> Accepted(this World world, string name = "Sara Fiktivsen")
    {
        var asked = await world.Inquiry(name);
        await world.House.Force("update bot.inquiry set state = 'accepted', outcome = 'mentorship', decided_at = '2026-03-05', establishment = 1 where id = $1", asked.Id);
        return asked;
    }

    /// <summary>A match somebody proposed, waiting for the security office.</summary>
    public static async Task<Match> Proposed(this World world, string alias, string name = "Sara Fiktivsen")
    {
        var (karla, carl, sif) = (await world.Coordinator("Karla"), await world.Coach($"Carl {alias}"), await world.Security("Sif"));
        var mentor = await world.Mentor(karla, alias, carl);
        var asked = await world.Accepted(name);
        return new(world, karla, carl, sif, mentor, asked, await world.Propose(karla, asked, mentor));
    }

    public static async Task<Guid> Propose(this World world, Person by, AskedFor asked, Person mentor) =>
        (await world.House.As<ProposeMatch, Outcome<Guid>>(a => a.Run(by.Actor, asked.Id,
            new() { Mentors = [mentor.Id], Mentor = mentor.Id, Reason = "Kender stedet" }, default))).Value();
}
