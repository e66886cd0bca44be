using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Features.Inquiries.ReadDraft;

namespace BackOnTrack.Features.Inquiries.AnswerTold;

[Needs(Act.InquiryDraft)]
public sealed class AnswerToldPage(ReadDraft.ReadDraft read, AnswerTold act) : SectionPage<ToldAnswers>(read, Section.Told)
{
    protected override ToldAnswers From(Draft draft) => new(draft.Inquiry.Told, draft.Inquiry.Attitude, draft.Inquiry.NotTold);

    protected override Task<Outcome<Guid>> Save(Guid id) => act.Run(Actor, id, Input, Stop);
}
