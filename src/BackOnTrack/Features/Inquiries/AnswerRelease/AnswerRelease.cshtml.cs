using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Features.Inquiries.ReadDraft;

namespace BackOnTrack.Features.Inquiries.AnswerRelease;

[Needs(Act.InquiryDraft)]
public sealed class AnswerReleasePage(ReadDraft.ReadDraft read, AnswerRelease act) : SectionPage<ReleaseAnswers>(read, Section.Release)
{
    protected override ReleaseAnswers From(Draft draft) => draft.Inquiry.ReleaseOn is { } day ? new(ReleaseKnown.Known, day)
        : draft.Inquiry.ReleaseUnknown is { } reason ? new(ReleaseKnown.Unknown, null, reason) : new();

    protected override Task<Outcome<Guid>> Save(Guid id) => act.Run(Actor, id, Input, Stop);
}
