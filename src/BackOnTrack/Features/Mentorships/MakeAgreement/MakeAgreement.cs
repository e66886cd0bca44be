using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Drafts;

namespace BackOnTrack.Features.Mentorships.MakeAgreement;

public sealed class AgreementInput
{
    public DateOnly? From { get; set; }
    public int? Months { get; set; } = 12;
    public int? RhythmDays { get; set; } = DueDates.Default.UsualDays;
    public string? Confidentiality { get; set; }
    public string? Limits { get; set; }
    public string? ContactRules { get; set; }
}

/// <summary>Both say yes and agree how long, how often, what stays between them and what cannot.</summary>
public sealed class MakeAgreement(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, AgreementInput input, CancellationToken stop) => db.Write(actor, Act.AgreementMake, async tx =>
    {
        var mentorship = await tx.Mentorships.FindVisible(id, stop);
        if (mentorship is null) return Refusal.NotFound;
        if (await tx.SaidNoToTakingPart(mentorship.Mentee, stop)) return TakingPart.Ended;
        var open = Unanswered.In(("From", input.From), ("Months", input.Months), ("RhythmDays", input.RhythmDays));
        if (open.Count > 0) return open;
        var terms = new AgreementTerms(input.From!.Value, input.Months!.Value, input.RhythmDays!.Value, input.Confidentiality ?? "", input.Limits ?? "", input.ContactRules ?? "");
        var made = mentorship.Agree(terms, await tx.SecurityFor(mentorship, mentorship.Mentor, stop), await tx.MeetingOf(mentorship, stop), tx.Doer);
        if (!made.Accepted(out var agreed, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.AddRange(agreed.Agreement, agreed.Move);
        await tx.DropDraft(MentorshipForms.Agreement, id, stop);
        tx.Did(Act.AgreementMake, mentorship.Mentee, agreed.Agreement.Id);
        return agreed.Agreement.Id;
    }, stop);
}
