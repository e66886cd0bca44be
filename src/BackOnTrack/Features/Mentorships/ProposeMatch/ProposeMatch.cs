using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Custody;
using BackOnTrack.Features.Mentorships.Match;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentorships.ProposeMatch;

/// <summary>
/// A person chooses a mentor with a reason; the mentorship begins as a proposal and the security office is asked.
/// Every unmet condition is named at once and nothing is half saved.
/// </summary>
public sealed class ProposeMatch(Database db, Curriculum curriculum)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid inquiry, MatchInput input, CancellationToken stop) => db.Write(actor, Act.MatchPropose, async tx =>
    {
        var asked = await tx.Set<Inquiry>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == inquiry, stop);
        if (asked is null) return Refusal.NotFound;
        tx.About(asked.Mentee);
        if (asked.State != InquiryState.Accepted) return new Refusal("Mentorships.Refuse.NotAccepted");
        if (await tx.SaidNoToTakingPart(asked.Mentee, stop)) return TakingPart.Ended;
        if (await tx.Mentorships.AnyAsync(m => m.Mentee == asked.Mentee && m.Due != null, stop)) return new Refusal("Mentorships.Refuse.HasOne");
        await tx.MentorsInLine(asked.Mentee, input, stop);
        if (!(await tx.Compare(curriculum, asked.Mentee, asked.Unit, asked.Id, input, stop)).Accepted(out var sheet, out var wrong)) return Outcome<Guid>.Refused(wrong);
        if (!sheet.Choose(input.Mentor ?? default, input.Reason, input.Despite).Accepted(out var choice, out var unmet)) return Outcome<Guid>.Refused(unmet);

        var by = tx.Doer;
        var custody = await tx.CustodyOf(asked.Mentee, stop);
        if (custody.Status is null && asked.LegalStatus is { } status) await tx.BeginCustody(asked.Mentee, asked.Unit, Enum.Parse<CustodyStatus>($"{status}"), input.Establishment ?? asked.Establishment,
            asked.ReleaseOn, asked.ReleaseUnknown is { } why ? Enum.Parse<WhyUnknown>($"{why}") : null, stop);
        var (mentorship, move) = Mentorship.Propose(asked.Mentee, asked.Unit, asked.Id, input.Establishment, choice, by, custody.Status is null ? asked.ReleaseOn : custody.ReleaseOn);
        tx.AddRange(mentorship, move, MatchProposal.Of(mentorship, choice, by),
            MentorPeriod.Primary(mentorship, PeriodStart.Match, by.Today), SecurityRequest.Ask(mentorship, choice, input.Question, by));
        // From here on the decision stands: what was wrong is mended in the mentorship.
        if (await tx.Set<TargetGroupAssessment>().SingleOrDefaultAsync(t => t.Inquiry == inquiry, stop) is { } assessment) assessment.StartWork(by.Today);
        await tx.SettleReach(asked.Mentee, Act.MatchPropose, stop);
        tx.Did(Act.MatchPropose, asked.Mentee, mentorship.Id);
        return mentorship.Id;
    }, stop);
}
