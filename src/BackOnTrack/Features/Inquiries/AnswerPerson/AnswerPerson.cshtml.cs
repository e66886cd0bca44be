using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Features.Inquiries.ReadDraft;

namespace BackOnTrack.Features.Inquiries.AnswerPerson;

[Needs(Act.InquiryDraft)]
public sealed class AnswerPersonPage(ReadDraft.ReadDraft read, AnswerPerson act) : SectionPage<PersonAnswers>(read, Section.Person)
{
    protected override PersonAnswers From(Draft draft) => draft.Person;

    protected override Task<Outcome<Guid>> Save(Guid id) => act.Run(Actor, id, Input, Stop);
}
