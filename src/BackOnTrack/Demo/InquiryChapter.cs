using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Features.Inquiries.AnswerAsking;
using BackOnTrack.Features.Inquiries.AnswerCustody;
using BackOnTrack.Features.Inquiries.AnswerRelease;
using BackOnTrack.Features.Inquiries.AnswerTold;
using BackOnTrack.Features.Inquiries.AnswerWhyNow;
using BackOnTrack.Features.Inquiries.Begin;
using BackOnTrack.Features.Inquiries.Submit;

namespace BackOnTrack.Demo;

/// <summary>Somebody in a prison or a probation office asks, in five minutes.</summary>
internal sealed class InquiryChapter(Stage stage, Script script)
{
    public void Tell(Told t)
    {
        script.On(t.Case.Asked, 9.5 + t.Number * 0.1, () => Begin(t));
        if (t.Case.Fate != "draft") script.On(t.Case.Asked, 9.58 + t.Number * 0.1, () => Send(t));
    }

    private async Task Begin(Told t)
    {
        var (by, it) = (stage.As(t.Referrer), t.Case);
        t.Inquiry = await stage.Do<BeginInquiry, Guid>(act => act.Run(by, new(it.Name, it.Born, null, it.Language), null, stage.Stop));
        await stage.Do<AnswerAsking, Guid>(act => act.Run(by, t.Inquiry, new(it.Place == 4 ? Asker.ProbationOfficer : Asker.PrisonOfficer, OnBehalf.Myself), stage.Stop));
        await stage.Do<AnswerCustody, Guid>(act => act.Run(by, t.Inquiry, new(it.Status, it.Place), stage.Stop));
    }

    private async Task Send(Told t)
    {
        var (by, it) = (stage.As(t.Referrer), t.Case);
        if (it.Status.IsInside()) await stage.Do<AnswerRelease, Guid>(act => act.Run(by, t.Inquiry, Release(it), stage.Stop));
        await stage.Do<AnswerWhyNow, Guid>(act => act.Run(by, t.Inquiry, new(it.Occasions, it.Why, it.Wished), stage.Stop));
        await stage.Do<AnswerTold, Guid>(act => act.Run(by, t.Inquiry, new(Told: Domain.Inquiries.Told.Yes, it.Attitude), stage.Stop));
        await stage.Do<SubmitInquiry, Guid>(act => act.Run(by, t.Inquiry, stage.Stop));
        t.Mentee = await stage.Find(tx => tx.MenteeOf(t.Inquiry, stage.Stop));
    }

    private ReleaseAnswers Release(StoryCase it) => it.Release is { } days
        ? new(ReleaseKnown.Known, stage.Day.AddDays(days - it.Asked))
        : new(ReleaseKnown.Unknown, null, it.Unknown);
}
