using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Features.Mentors;
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
        if (!await tx.TellOf(duty, rules.AskFirst, NoticeKind.DutyAsked, stop))
        {
            duty.AsksEverybody(); // the only coordinator asks: nobody waits for an answer that cannot come
            await tx.TellOf(duty, rules.AskNext, NoticeKind.DutyAsked, stop);
        }
        tx.Did(Act.DutyUse, mentorship.Mentee, duty.Id);
        return duty.Id;
    }, stop);
}

/// <summary>Names those who would be asked at this moment: whoever hesitates knows who will call.</summary>
public sealed class OfferDuty(Database db)
{
    public Task<Outcome<IReadOnlyList<string>>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<IReadOnlyList<string>>(actor, Act.DutyUse, async tx =>
    {
        if (await tx.Mentorships.FindVisible(id, stop) is not { } mentorship) return Refusal.NotFound;
        var rules = tx.Programme.Safety;
        var first = await tx.WhoCanAnswer(mentorship.Mentee, rules.AskFirst, stop);
        var names = await tx.NamesOf(first.Count > 0 ? first : await tx.WhoCanAnswer(mentorship.Mentee, rules.AskNext, stop), stop);
        tx.Saw(Act.DutyUse, mentorship.Mentee, id);
        return names.Values.Order(StringComparer.CurrentCulture).ToList();
    }, stop);
}
