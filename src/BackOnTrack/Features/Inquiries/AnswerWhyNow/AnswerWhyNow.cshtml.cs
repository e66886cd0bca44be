using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Features.Inquiries.ReadDraft;

namespace BackOnTrack.Features.Inquiries.AnswerWhyNow;

[Needs(Act.InquiryDraft)]
public sealed class AnswerWhyNowPage(ReadDraft.ReadDraft read, AnswerWhyNow act) : SectionPage<WhyNowAnswers>(read, Section.WhyNow)
{
    protected override string Form => AnswerWhyNow.Form;

    protected override WhyNowAnswers From(Draft draft) => new(draft.Inquiry.Occasions, draft.Inquiry.WhyNow?.Text, draft.Inquiry.WishedBackgrounds);

    protected override Task<Outcome<Guid>> Save(Guid id) => act.Run(Actor, id, Input, Stop);
}
