using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.Notices;

namespace BackOnTrack.Features.Safety;

/// <summary>Says that a duty to act may apply, on which ground and nothing else. Named people are asked in the same moment.</summary>
public sealed class UseDuty(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, DutyGround? ground, CancellationToken stop) => db.Write(actor, Act.DutyUse, async tx =>
    {
        if (await tx.Mentorships.FindVisible(id, stop) is not { } mentorship) return Refusal.NotFound;
        var rules = tx.Programme.Safety;
        if (!Duty.Use(mentorship.Mentee, mentorship.Unit, id, ground, rules.HoursToAnswerDuty, actor.Account, tx.Now).Accepted(out var duty, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(duty);
        await tx.TellOf(duty, rules.AskFirst, NoticeKind.DutyAsked, stop);
        tx.Did(Act.DutyUse, mentorship.Mentee, duty.Id);
        return duty.Id;
    }, stop);
}
