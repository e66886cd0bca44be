using BackOnTrack.Domain.Inquiries;

namespace BackOnTrack.Domain.Tests.Inquiries;

public class An_inquiry
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static Inquiry Draft() => Inquiry.Begin(Guid.NewGuid(), 1, Guid.NewGuid(), "KV-4827", Now, Today);

    private static Inquiry Complete(Asker asker = Asker.PrisonOfficer, LegalStatus status = LegalStatus.Sentenced)
    {
        var inquiry = Draft();
        Assert.Empty(inquiry.Answer(new AskingAnswers(asker, OnBehalf.Myself, null, "local 12")).Refusals);
        Assert.Empty(inquiry.Answer(new CustodyAnswers(status, 1)).Refusals);
        if (status.IsInside()) Assert.Empty(inquiry.Answer(new ReleaseAnswers(ReleaseKnown.Known, Today.AddMonths(3), null), Today).Refusals);
        Assert.Empty(inquiry.Answer(new WhyNowAnswers([Occasion.FamilyAsks], null)).Refusals);
        if (asker != Asker.Person) Assert.Empty(inquiry.Answer(new ToldAnswers(Told.Yes, Attitude.Wants, null)).Refusals);
        return inquiry;
    }

    [Fact]
    public void Says_cannot_start_yet_while_an_earlier_section_is_open()
    {
        var inquiry = Draft();
        Assert.Equal(SectionState.CannotStartYet, Sections.StateOf(inquiry, Section.Release));
        Assert.Equal("Inquiries.Refuse.CannotStartYet",
            Assert.Single(inquiry.Answer(new ReleaseAnswers(ReleaseKnown.Known, Today.AddDays(9), null), Today).Refusals).Code);
    }

    [Fact]
    public void Goes_on_at_the_first_unanswered_question()
    {
        var inquiry = Draft();
        Assert.Equal(Section.Asking, Sections.FirstUnanswered(inquiry));
        inquiry.Answer(new AskingAnswers(Asker.Chaplain, OnBehalf.Myself, null, null));
        Assert.Equal(Section.Custody, Sections.FirstUnanswered(inquiry));
        Assert.Null(Sections.FirstUnanswered(Complete()));
    }

    [Fact]
    public void Does_not_ask_the_person_who_asks_whether_they_have_been_told() =>
        Assert.Equal(SectionState.NotNeeded, Sections.StateOf(Complete(Asker.Person), Section.Told));

    [Fact]
    public void Does_not_ask_for_a_release_date_of_somebody_who_is_out() =>
        Assert.Equal(SectionState.NotNeeded, Sections.StateOf(Complete(status: LegalStatus.Parole), Section.Release));

    [Fact]
    public void Drops_what_a_new_status_makes_impossible()
    {
        var inquiry = Complete();
        inquiry.Answer(new WhyNowAnswers([Occasion.ReleaseNear, Occasion.FamilyAsks], null));
        inquiry.Answer(new CustodyAnswers(LegalStatus.Parole, 1));
        Assert.Null(inquiry.ReleaseOn);
        Assert.Equal([Occasion.FamilyAsks], inquiry.Occasions);
    }

    [Theory, InlineData(0), InlineData(-1)]
    public void Wants_a_release_date_that_lies_ahead(int days)
    {
        var refusal = Assert.Single(Complete().Answer(new ReleaseAnswers(ReleaseKnown.Known, Today.AddDays(days), null), Today).Refusals);
        Assert.Equal(("Inquiries.Refuse.ReleaseNotAhead", "ReleaseOn"), (refusal.Code, refusal.Field));
    }

    [Fact]
    public void Wants_to_know_why_the_release_date_is_unknown()
    {
        var refusal = Assert.Single(Complete().Answer(new ReleaseAnswers(ReleaseKnown.Unknown, null, null), Today).Refusals);
        Assert.Equal("ReleaseUnknown", refusal.Field);
    }

    [Fact]
    public void Names_everything_missing_in_a_section_at_once() =>
        Assert.Equal(["Asker", "OnBehalf"], Draft().Answer(new AskingAnswers(null, null, null, null)).Refusals.Select(r => r.Field));

    [Fact]
    public void Cannot_be_sent_with_an_open_section()
    {
        var refusal = Assert.Single(Draft().Submit(Now, Today).Refusals);
        Assert.Equal(("Inquiries.Refuse.SectionOpen", "Asking"), (refusal.Code, refusal.Field));
    }

    [Fact]
    public void Is_sent_once()
    {
        var inquiry = Complete();
        Assert.True(inquiry.Submit(Now, Today).Accepted(out var state, out _));
        Assert.Equal(InquiryState.New, state);
        Assert.NotEmpty(inquiry.Submit(Now, Today).Refusals);
        Assert.Equal("Inquiries.Refuse.AlreadySent", Assert.Single(inquiry.Answer(new WhyNowAnswers([Occasion.Other], null)).Refusals).Code);
    }

    [Fact]
    public void About_somebody_already_here_is_no_open_inquiry()
    {
        var inquiry = Complete();
        var first = Guid.NewGuid();
        Assert.True(inquiry.SubmitAsRepeat(first, Now, Today).Accepted(out var state, out _));
        Assert.False(state.IsOpen());
        Assert.Equal(first, inquiry.RepeatOf);
    }

    [Fact]
    public void Keeps_to_the_table_of_moves()
    {
        var moves = new Dictionary<InquiryMove, Func<Inquiry, Outcome<InquiryState>>>
        {
            [InquiryMove.Submit] = i => i.Submit(Now, Today),
            [InquiryMove.NoteAsRepeat] = i => i.SubmitAsRepeat(Guid.NewGuid(), Now, Today),
            [InquiryMove.TakeUp] = i => i.TakeUp(),
            [InquiryMove.PutOnWaitingList] = i => i.PutOnWaitingList(),
            [InquiryMove.Resume] = i => i.Resume(),
            [InquiryMove.Accept] = i => i.Accept(Sealed.Of("yes"), Now),
            [InquiryMove.Decline] = i => i.Decline(InquiryOutcome.NotMotivated, Sealed.Of("no"), Now),
            [InquiryMove.Revise] = i => i.Revise(),
        };
        Assert.Equal(Enum.GetValues<InquiryMove>().Order(), moves.Keys.Order());
        var random = new Random(20121121);
        for (var round = 0; round < 500; round++)
        {
            var inquiry = Complete();
            for (var step = 0; step < 8; step++)
            {
                var (move, make) = moves.ElementAt(random.Next(moves.Count));
                var (before, changes, after) = (inquiry.State, inquiry.Changes, inquiry.State.After(move));
                var accepted = make(inquiry).Accepted(out _, out _);
                Assert.Equal(after is not null, accepted);
                Assert.Equal(after ?? before, inquiry.State);
                Assert.Equal(accepted, inquiry.Changes > changes);
                Assert.Equal(inquiry.State is InquiryState.Accepted or InquiryState.Declined, inquiry.Outcome != InquiryOutcome.Open);
            }
        }
    }

    [Theory, InlineData(InquiryOutcome.Open), InlineData(InquiryOutcome.Mentorship)]
    public void Is_not_declined_for_a_reason_that_is_none(InquiryOutcome outcome)
    {
        var inquiry = Complete();
        inquiry.Submit(Now, Today);
        Assert.Equal("Inquiries.Refuse.NotAReasonToDecline", Assert.Single(inquiry.Decline(outcome, Sealed.Of("x"), Now).Refusals).Code);
        Assert.Equal(InquiryState.New, inquiry.State);
    }

    [Fact]
    public void Is_about_somebody_who_can_be_known_again() => Assert.Equal(["Name", "Born", "Language"], new PersonAnswers().Check(Today).Select(r => r.Field));

    [Theory, InlineData("0102900000", true), InlineData("010290-0000", true), InlineData("01029000000", true), InlineData("41029000000", true), InlineData("990290-0000", false), InlineData("12345", false), InlineData("0102x00000", false)]
    public void Takes_the_registration_numbers_of_both_countries(string number, bool good) =>
        Assert.Equal(good, new PersonAnswers("Ali Fiktivsen", null, number, "da").Check(Today).Count == 0);

    [Fact]
    public void Knows_the_same_person_written_otherwise() =>
        Assert.Equal(new PersonAnswers("Ali Bjørn Fiktivsen", new(1975, 2, 14)).Key, new PersonAnswers("FIKTIVSEN, Ali Bjorn", new(1975, 2, 14)).Key);

    [Fact]
    public void A_wished_background_is_said_in_the_words_of_a_mentors_own() =>
        Assert.Equal(Enum.GetNames<Domain.Mentors.MentorBackground>(), Enum.GetNames<WishedBackground>());
}
