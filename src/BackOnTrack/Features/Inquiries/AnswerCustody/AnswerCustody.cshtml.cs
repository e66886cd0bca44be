using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Features.Inquiries.ReadDraft;

namespace BackOnTrack.Features.Inquiries.AnswerCustody;

[Needs(Act.InquiryDraft)]
public sealed class AnswerCustodyPage(ReadDraft.ReadDraft read, AnswerCustody act) : SectionPage<CustodyAnswers>(read, Section.Custody)
{
    protected override CustodyAnswers From(Draft draft) => new(draft.Inquiry.LegalStatus, draft.Inquiry.Establishment);

    protected override Task<Outcome<Guid>> Save(Guid id) => act.Run(Actor, id, Input, Stop);
}
