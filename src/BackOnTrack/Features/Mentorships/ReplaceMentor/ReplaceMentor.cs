using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentorships.Match;
using BackOnTrack.Features.Notices;

namespace BackOnTrack.Features.Mentorships.ReplaceMentor;

/// <summary>
/// Another mentor takes over. The earlier period ends and stays with its reason; the new mentor does not see the earlier
/// mentor's notes, and comes in when the security office has answered.
/// </summary>
public sealed class ReplaceMentor(Database db, Curriculum curriculum, IEnumerable<IFollowsMentor> rooms)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, MatchInput input, CancellationToken stop) => db.Write(actor, Act.MentorReplace, async tx =>
    {
        var mentorship = await tx.Mentorships.FindVisible(id, stop);
        if (mentorship is null) return Refusal.NotFound;
        var replaced = await Replacing.Run(tx, curriculum, rooms, mentorship, input, PeriodEnd.Rematch, PeriodStart.Rematch, stop);
        if (!replaced.Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.MentorReplace, mentorship.Mentee, id);
        return id;
    }, stop);
}

/// <summary>The steps that a re-match and a reassignment share.</summary>
internal static class Replacing
{
    public static async Task<Outcome<Nothing>> Run(
        Tx tx, Curriculum curriculum, IEnumerable<IFollowsMentor> rooms, Mentorship mentorship, MatchInput input, PeriodEnd end, PeriodStart start, CancellationToken stop)
    {
        if (await tx.SaidNoToTakingPart(mentorship.Mentee, stop)) return TakingPart.Ended;
        var periods = await tx.PeriodsOf(mentorship.Id, stop);
        if (periods.Any(p => p.IsOpen && p.Mentor == input.Mentor)) return new Refusal("Mentorships.Refuse.SamePerson", "Mentor");
        await tx.MentorsInLine(mentorship.Mentee, input, stop);
        if (!(await tx.Compare(curriculum, mentorship.Mentee, mentorship.Unit, mentorship.Inquiry, input, stop)).Accepted(out var sheet, out var wrong)) return Outcome<Nothing>.Refused(wrong);
        if (!sheet.Choose(input.Mentor ?? default, input.Reason, input.Despite).Accepted(out var choice, out var unmet)) return Outcome<Nothing>.Refused(unmet);
        var by = tx.Doer;
        if (!mentorship.Rematch(choice, input.WhyNow ?? "", by).Accepted(out var move, out var no)) return Outcome<Nothing>.Refused([.. no.Select(AtItsField)]);
        foreach (var open in periods.Where(p => p is { IsOpen: true, Place: MentorPlace.Primary }))
        {
            await tx.LetGo(mentorship, open, end, rooms, stop);
            tx.Tell(open.Mentor, NoticeKind.MentorshipPassedOn, "/mentorships");
        }
        // The old period must be closed in the table before the new one opens: exactly one is current.
        await tx.SaveChangesAsync(stop);
        tx.AddRange(move, MatchProposal.Of(mentorship, choice, by), MentorPeriod.Primary(mentorship, start, by.Today),
            SecurityRequest.Ask(mentorship, choice, input.Question, by));
        await tx.SettleReach(mentorship.Mentee, Act.MentorReplace, stop);
        return Nothing.Value;
    }

    private static Refusal AtItsField(Refusal refusal) => refusal.Field == "Reason" ? refusal with { Field = nameof(MatchInput.WhyNow) } : refusal;
}
