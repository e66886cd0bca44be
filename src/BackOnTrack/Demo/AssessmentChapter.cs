using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Assessment;

namespace BackOnTrack.Demo;

/// <summary>The coordinator prepares, the assessor decides.</summary>
internal sealed class AssessmentChapter(Stage stage, Story story, Script script)
{
    public void Tell(Told t)
    {
        var it = t.Case;
        if (it.Fate is "draft" or "new") return;
        script.On(it.Asked + 3, 10, () => Answer(t));
        if (it.Fate == "preparing") return;
        script.On(it.Asked + 9, 13, () => Interview(t));
        script.On(it.Asked + 12, 9, () => stage.Do<AskForDecision, Guid>(act => act.Run(stage.As(t.Coordinator), t.Inquiry, new() { Assessor = stage.Account(Assessor) }, stage.Stop)));
        if (it.Fate != "asked") script.On(it.Asked + 15, 14, () => stage.Do<MakeDecision, Guid>(act => act.Run(stage.As(Assessor), t.Inquiry, Decision(t), stage.Stop)));
    }

    private string Assessor => story.People.First(person => person.Role == Role.Assessor).Name;

    private async Task Answer(Told t)
    {
        var by = stage.As(t.Coordinator);
        var outside = t.Case.Reason == nameof(InquiryOutcome.NotInTargetGroup);
        foreach (var criterion in Enum.GetValues<Criterion>())
        {
            var yes = criterion == t.Case.Criterion && !outside;
            var judged = criterion == Criterion.VulnerableToRadicalisation;
            await stage.Do<AnswerCriterion, Guid>(act => act.Run(by, t.Inquiry, new()
            {
                Criterion = criterion, Reply = yes ? CriterionReply.Yes : CriterionReply.No, Reason = yes ? story.Texts.CriterionYes : story.Texts.CriterionNo,
                Source = judged ? SourceKind.StaffObservation : SourceKind.CourtDocument, SourceDate = stage.Day,
                Statement = judged ? StatementKind.Assessment : StatementKind.Fact, Method = judged ? AssessmentMethod.Conversation : null,
            }, stage.Stop));
        }
        await stage.Do<RecordCategory, Guid>(act => act.Run(by, t.Inquiry, new() { Category = outside ? PersonCategory.Convicted : t.Case.Category, Since = stage.Day, Source = SourceKind.CourtDocument }, stage.Stop));
    }

    private async Task Interview(Told t)
    {
        var (by, willing) = (stage.As(t.Coordinator), t.Case.Reason is not (nameof(InquiryOutcome.NotMotivated) or nameof(InquiryOutcome.Withdrawn)));
        await stage.Do<HandOverSheet, Guid>(act => act.Run(by, t.Inquiry, new() { HandedOverOn = stage.Day, Language = "da" }, stage.Stop));
        await stage.Do<RecordInterview, Guid>(act => act.Run(by, t.Inquiry, new()
        {
            HeldOn = stage.Day, HeldBy = t.Coordinator, Language = "da", Note = willing ? story.Texts.Interview : story.Texts.InterviewNo,
            Willing = willing ? Willingness.Yes : Willingness.No,
        }, stage.Stop));
        foreach (var purpose in new[] { ConsentPurpose.TakePart, ConsentPurpose.ContactNamedPeople })
            await stage.Do<RecordConsent, Guid>(act => act.Run(by, t.Inquiry, new() { Purpose = purpose, Answer = willing ? ConsentState.Given : ConsentState.Declined, On = stage.Day, Proof = ConsentProof.Signature }, stage.Stop));
    }

    private DecisionInput Decision(Told t)
    {
        var (outcome, reason, why) = t.Case.Fate switch
        {
            "declined" => (DecisionOutcome.Declined, Enum.Parse<InquiryOutcome>(t.Case.Reason!), story.Texts.DecisionNo),
            "waiting" => (DecisionOutcome.Waiting, InquiryOutcome.Open, story.Texts.DecisionWait),
            _ => (DecisionOutcome.Accepted, InquiryOutcome.Mentorship, story.Texts.DecisionYes),
        };
        return new()
        {
            Outcome = outcome, Reason = reason, Reasons = why, ForReferrer = story.Texts.ToReferrer[reason],
            Wait = { Missing = [t.Number % 2 == 0 ? WaitsFor.MentorWithLanguage : WaitsFor.MentorInRegion], Languages = ["so"], Region = "Bornholm" },
        };
    }
}
