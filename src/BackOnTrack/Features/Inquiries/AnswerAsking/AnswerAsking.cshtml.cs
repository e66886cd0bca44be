using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Features.Inquiries.ReadDraft;

namespace BackOnTrack.Features.Inquiries.AnswerAsking;

[Needs(Act.InquiryDraft)]
public sealed class AnswerAskingPage(ReadDraft.ReadDraft read, AnswerAsking act) : SectionPage<AskingAnswers>(read, Section.Asking)
{
    protected override AskingAnswers From(Draft draft) => new(draft.Inquiry.Asker, draft.Inquiry.OnBehalf, draft.Inquiry.OnBehalfName?.Text, draft.Inquiry.Contact?.Text);

    protected override Task<Outcome<Guid>> Save(Guid id) => act.Run(Actor, id, Input, Stop);
}
