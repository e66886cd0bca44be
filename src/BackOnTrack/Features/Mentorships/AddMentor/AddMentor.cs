using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentorships.Match;
using BackOnTrack.Features.Notices;

namespace BackOnTrack.Features.Mentorships.AddMentor;

/// <summary>A second mentor beside the first, by the same sheet and the same question to the security office.</summary>
public sealed class AddMentor(Database db, Curriculum curriculum)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, MatchInput input, CancellationToken stop) => db.Write(actor, Act.MentorAdd, async tx =>
    {
        var mentorship = await tx.Mentorships.FindVisible(id, stop);
        if (mentorship is null) return Refusal.NotFound;
        if (await tx.SaidNoToTakingPart(mentorship.Mentee, stop)) return TakingPart.Ended;
        var periods = await tx.PeriodsOf(id, stop);
        if (periods.Any(p => p.IsOpen && p.Mentor == input.Mentor)) return new Refusal("Mentorships.Refuse.SamePerson", "Mentor");
        await tx.MentorsInLine(mentorship.Mentee, input, stop);
        if (!(await tx.Compare(curriculum, mentorship.Mentee, mentorship.Unit, mentorship.Inquiry, input, stop)).Accepted(out var sheet, out var wrong)) return Outcome<Guid>.Refused(wrong);
        if (!sheet.Choose(input.Mentor ?? default, input.Reason, input.Despite).Accepted(out var choice, out var unmet)) return Outcome<Guid>.Refused(unmet);
        var by = tx.Doer;
        if (!MentorPeriod.Second(mentorship, periods, choice, by.Today).Accepted(out var second, out var no)) return Outcome<Guid>.Refused(no);
        tx.AddRange(second, MatchProposal.Of(mentorship, choice, by), SecurityRequest.Ask(mentorship, choice, input.Question, by));
        await tx.SettleReach(mentorship.Mentee, Act.MentorAdd, stop);
        tx.Did(Act.MentorAdd, mentorship.Mentee, second.Id);
        return id;
    }, stop);
}

/// <summary>The second mentor is no longer needed; from the next request on the file is closed to them.</summary>
public sealed class EndSecondMentor(Database db, IEnumerable<IFollowsMentor> rooms)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.MentorAdd, async tx =>
    {
        var mentorship = await tx.Mentorships.FindVisible(id, stop);
        if (mentorship is null) return Refusal.NotFound;
        var second = (await tx.PeriodsOf(id, stop)).Find(p => p is { IsOpen: true, Place: MentorPlace.Second });
        if (second is null) return new Refusal("Mentorships.Refuse.NotNow");
        if ((await tx.MentorsIn(mentorship, stop)).Contains(second.Mentor)) tx.Tell(second.Mentor, NoticeKind.MentorshipOver, "/mentorships");
        await tx.LetGo(mentorship, second, PeriodEnd.SecondMentorNoLongerNeeded, rooms, stop);
        await tx.SettleReach(mentorship.Mentee, Act.MentorAdd, stop);
        tx.Did(Act.MentorAdd, mentorship.Mentee, second.Id);
        return id;
    }, stop);
}
