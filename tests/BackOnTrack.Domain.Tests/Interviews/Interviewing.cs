using BackOnTrack.Domain.Interviews;

namespace BackOnTrack.Domain.Tests.Interviews;

public sealed class Interviewing
{
    private static readonly DateOnly today = new(2026, 3, 10);
    private static readonly DateTimeOffset now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid eva = Guid.NewGuid(), emil = Guid.NewGuid(), esben = Guid.NewGuid();
    private static readonly string[] languages = ["en", "da", "nb"];

    private static InterviewGuide Guide(bool published = true)
    {
        var guide = InterviewGuide.Begin(new() { Title = "Mentors", Language = "en", Questions = "What helped?" }, languages, eva, now).Value();
        if (published) guide.Publish(eva, now).Value();
        return guide;
    }

    private static Interview Held(bool mayQuote = true) => Interview.Record(new() { HeldOn = today, Asked = Asked.Mentor, MayUse = true, MayQuote = mayQuote }, Guide(), 7, today, eva, now).Value();
    private static InterviewNote Note(Interview interview, string words = "One.\n\nTwo.\n\nThree.") => InterviewNote.Write(interview, new() { Rule = PassageRule.Paragraphs, Words = words }, eva, now).Value();
    private static IEnumerable<(string, string)> Refused<T>(Outcome<T> outcome) => outcome.Refusals.Select(r => (r.Code, r.Field));

    [Fact]
    public void Every_missing_answer_of_a_guide_is_named_at_its_field()
    {
        Assert.Equal([("House.Refuse.Missing", "Title"), ("House.Refuse.Missing", "Language"), ("House.Refuse.Missing", "Questions")], Refused(InterviewGuide.Begin(new() { Language = "sv" }, languages, eva, now)));
        Assert.Equal([("Interviews.Refuse.TooLong", "Title"), ("Interviews.Refuse.TooLong", "Opening")], Refused(InterviewGuide.Begin(
            new() { Title = new('t', InterviewGuide.LongestTitle + 1), Opening = new('o', InterviewGuide.LongestOpening + 1), Language = "da", Questions = "q" }, languages, eva, now)));
    }

    [Fact]
    public void A_published_guide_is_never_changed_and_its_next_version_begins_with_its_words()
    {
        var guide = Guide();
        Assert.Equal("Interviews.Refuse.Published", guide.Write(new() { Title = "Other", Language = "da", Questions = "q" }, languages, eva, now).Refusals[0].Code);
        Assert.Equal("Interviews.Refuse.Published", guide.Publish(eva, now).Refusals[0].Code);
        Assert.Equal("Mentors", guide.Title);
        var next = guide.Next(guide, emil, now).Value();
        Assert.Equal((guide.Root, 2, "Mentors", false), (next.Root, next.Edition, next.Title, next.IsPublished));
        Assert.Equal("Interviews.Refuse.DraftThere", guide.Next(next, emil, now).Refusals[0].Code);
        Assert.Equal("Interviews.Refuse.DraftThere", next.Next(next, emil, now).Refusals[0].Code);
    }

    [Fact]
    public void Every_missing_answer_of_an_interview_is_named_at_its_field()
    {
        Assert.Equal([("House.Refuse.DayMissing", "HeldOn"), ("House.Refuse.Missing", "Guide"), ("House.Refuse.Missing", "Asked"), ("House.Refuse.Missing", "MayUse"), ("House.Refuse.Missing", "MayQuote")],
            Refused(Interview.Record(new(), null, 1, today, eva, now)));
        Assert.Equal([("Interviews.Refuse.FutureDate", "HeldOn"), ("Interviews.Refuse.NotPublished", "Guide"), ("Interviews.Refuse.NoConsent", "MayUse")],
            Refused(Interview.Record(new() { HeldOn = today.AddDays(1), Asked = Asked.Other, MayUse = false, MayQuote = false }, Guide(published: false), 1, today, eva, now)));
        Assert.Equal("I-07", Held().Code);
    }

    [Fact]
    public void A_note_names_what_is_wrong_and_is_not_written_over_once_it_is_coded()
    {
        var interview = Held();
        Assert.Equal([("House.Refuse.Missing", "Rule"), ("House.Refuse.Missing", "Words")], Refused(InterviewNote.Write(interview, new() { Words = " \n" }, eva, now)));
        Assert.Equal([("Interviews.Refuse.Reference", "Words")], Refused(InterviewNote.Write(interview, new() { Rule = PassageRule.Sentences, Words = "About KV-4827." }, eva, now)));
        Assert.Equal([("Interviews.Refuse.TooLong", "Words")], Refused(InterviewNote.Write(interview, new() { Rule = PassageRule.Sentences, Words = new('w', InterviewNote.Longest + 1) }, eva, now)));
        Assert.Equal([("Interviews.Refuse.ManyPassages", "Words")], Refused(InterviewNote.Write(interview, new() { Rule = PassageRule.Paragraphs, Words = string.Join("\n\n", Enumerable.Repeat("w", Passages.Most + 1)) }, eva, now)));
        var note = Note(interview);
        Assert.Equal("Interviews.Refuse.Coded", note.Rewrite(interview, new() { Rule = PassageRule.Paragraphs, Words = "x" }, isCoded: true, eva, now).Refusals[0].Code);
        Assert.Equal([("House.Refuse.Missing", "Corrects")], Refused(note.Correct(interview, new() { Rule = PassageRule.Paragraphs, Words = "x" }, eva, now)));
        var next = note.Correct(interview, new() { Rule = PassageRule.Paragraphs, Words = "x\n\ny", Corrects = "a word" }, eva, now).Value();
        Assert.Equal((2, 2, 3), (next.Edition, next.Passages, note.Passages));
    }

    [Fact]
    public void Consent_is_taken_back_in_part_or_whole_and_once()
    {
        var interview = Held();
        Assert.Equal([("House.Refuse.Missing", "What")], Refused(interview.Withdraw(null, eva, now)));
        interview.Withdraw(Withdrawal.Quoting, eva, now).Value();
        Assert.Equal((false, false), (interview.IsQuotable, interview.IsWithdrawn));
        Assert.Equal([("Interviews.Refuse.NotQuotable", "What")], Refused(interview.Withdraw(Withdrawal.Quoting, eva, now)));
        interview.Withdraw(Withdrawal.Everything, eva, now).Value();
        Assert.Equal("Interviews.Refuse.Withdrawn", interview.Withdraw(Withdrawal.Everything, eva, now).Refusals[0].Code);
        Assert.Equal("Interviews.Refuse.Withdrawn", InterviewNote.Write(interview, new() { Rule = PassageRule.Paragraphs, Words = "x" }, eva, now).Refusals[0].Code);
    }

    [Fact]
    public void Two_code_a_note_and_no_third_and_a_coder_alone_shuts_the_door()
    {
        var interview = Held();
        var note = Note(interview);
        var first = InterviewCoding.Begin(interview, note, [], eva, now).Value();
        var second = InterviewCoding.Begin(interview, note, [first], emil, now).Value();
        Assert.Equal((1, 2), (first.Place, second.Place));
        Assert.Equal("Interviews.Refuse.TwoCoders", InterviewCoding.Begin(interview, note, [first, second], esben, now).Refusals[0].Code);
        Assert.Equal([("Interviews.Refuse.NotAlone", "Alone")], Refused(first.Finish(alone: true, [first, second], now)));
        first.Finish(alone: false, [first, second], now).Value();
        Assert.False(InterviewCoding.AreOpen([first, second]));
        second.Finish(alone: false, [first, second], now).Value();
        Assert.True(InterviewCoding.AreOpen([first, second]));
        Assert.Equal("Interviews.Refuse.Done", first.Finish(alone: false, [first, second], now).Refusals[0].Code);
        var alone = InterviewCoding.Begin(interview, note, [], eva, now).Value();
        alone.Finish(alone: true, [alone], now).Value();
        Assert.True(InterviewCoding.AreOpen([alone]));
        Assert.Equal("Interviews.Refuse.CodedAlone", InterviewCoding.Begin(interview, note, [alone], emil, now).Refusals[0].Code);
    }

    [Fact]
    public void Ticks_lie_on_the_page_and_in_the_note_and_are_of_codes_in_use()
    {
        var interview = Held();
        var note = Note(interview);
        var coding = InterviewCoding.Begin(interview, note, [], eva, now).Value();
        var code = InterviewCode.Add(new() { Name = "Trust", Meaning = "m" }, [], now).Value();
        var book = new CodeBook([code]);
        Assert.Equal(2, coding.Tick(1, 20, 3, [(1, code.Id), (1, code.Id), (3, code.Id)], book, now).Value().Count);
        Assert.Equal(RefusalKind.NotFound, coding.Tick(1, 20, 3, [(4, code.Id)], book, now).Refusals[0].Kind);
        Assert.Equal(RefusalKind.NotFound, coding.Tick(2, 3, 3, [(1, code.Id)], book, now).Refusals[0].Kind);
        code.Retire([code], eva, now).Value();
        Assert.Equal("Interviews.Refuse.CodeGone", coding.Tick(1, 20, 3, [(1, code.Id)], book, now).Refusals[0].Code);
        coding.Finish(alone: false, [coding], now).Value();
        Assert.Equal("Interviews.Refuse.Done", coding.Tick(1, 20, 3, [], book, now).Refusals[0].Code);
    }

    [Fact]
    public void A_quote_is_decided_by_somebody_else_with_the_whole_list_or_a_reason()
    {
        var interview = Held();
        var note = Note(interview);
        Assert.Equal(RefusalKind.NotFound, InterviewQuote.Propose(interview, note, new() { Passage = 4, Words = "x" }, eva, now, out _).Refusals[0].Kind);
        Assert.Equal([("House.Refuse.Missing", "Words")], Refused(InterviewQuote.Propose(interview, note, new() { Passage = 1 }, eva, now, out _)));
        Assert.Equal([("Interviews.Refuse.Reference", "Words")], Refused(InterviewQuote.Propose(interview, note, new() { Passage = 1, Words = "KV-4827" }, eva, now, out _)));
        Assert.Equal("Interviews.Refuse.NotQuotable", InterviewQuote.Propose(Held(mayQuote: false), note, new() { Passage = 1, Words = "x" }, eva, now, out _).Refusals[0].Code);
        var quote = InterviewQuote.Propose(interview, note, new() { Passage = 1, Words = "One […]" }, eva, now, out _).Value();
        var all = new QuoteCheckInput { NoName = true, NoPlace = true, NoUnusualEvent = true, ConsentGiven = true, Release = true };
        Assert.Equal("Interviews.Refuse.OwnQuote", quote.Check(interview, all, eva, now).Refusals[0].Code);
        Assert.Equal([("House.Refuse.Missing", "Release")], Refused(quote.Check(interview, new(), emil, now)));
        Assert.Equal(["NoName", "NoPlace", "NoUnusualEvent", "ConsentGiven"], quote.Check(interview, new() { Release = true }, emil, now).Refusals.Select(r => r.Field));
        Assert.Equal([("House.Refuse.Missing", "Because")], Refused(quote.Check(interview, new() { Release = false }, emil, now)));
        Assert.Equal([("Interviews.Refuse.NotQuotable", "ConsentGiven")], Refused(quote.Check(Held(mayQuote: false), all, emil, now)));
        quote.Check(interview, all, emil, now).Value();
        Assert.Equal(QuoteState.Released, quote.State);
        Assert.Equal("Interviews.Refuse.Checked", quote.Check(interview, all, emil, now).Refusals[0].Code);
    }
}
