using BackOnTrack.Domain.Safety;

namespace BackOnTrack.Domain.Tests.Safety;

public class A_disclosure
{
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly SafetyRules Rules = new();
    private static readonly Guid Mona = Guid.NewGuid(), Karla = Guid.NewGuid();

    private static Recipient Office() => Recipient.Register(RecipientKind.Municipality, "Opdigtet Kommune", Karla, new(2026, 1, 1), Now).Accepted(out var it, out _) ? it : throw new InvalidOperationException();

    private static PreparedDisclosure Prepared(Recipient? to, params KnownFact[] facts) =>
        Disclosure.Prepare(Guid.NewGuid(), 1, Guid.NewGuid(), new() { Recipient = Guid.NewGuid(), Purpose = SharePurpose.Housing, Ground = ShareGround.NecessaryForRelease, Expires = new(2026, 4, 1) }, to, facts, Rules, Mona, Today, Now)
            .Accepted(out var made, out var no) ? made : throw new InvalidOperationException(no[0].Code);

    private static KnownFact Fact(ShareFact fact, DateOnly? asOf, bool verified = true) => new(fact, "x", asOf, verified);

    private static IReadOnlyList<KnownFact> Known(PreparedDisclosure made) => [.. made.Items.Select(i => new KnownFact(i.Fact, i.Value.Text, null, true))];

    private static IEnumerable<string> Refused<T>(Outcome<T> outcome) => outcome.Refusals.Select(r => r.Code[(r.Code.LastIndexOf('.') + 1)..]);

    [Fact]
    public void Only_a_registered_recipient_can_receive()
    {
        var left = Office();
        left.Leave(Today);
        foreach (var to in new[] { null, left }) Assert.Equal("Safety.Refuse.NotRegistered", Assert.Throws<InvalidOperationException>(() => Prepared(to, Fact(ShareFact.Name, Today))).Message);
    }

    [Fact]
    public void No_address_is_made_for_a_recipient_that_has_left_the_register()
    {
        var made = Prepared(Office(), Fact(ShareFact.Name, Today));
        Assert.True(made.Disclosure.Decide(true, made.Items, Known(made), true, false, Karla, Today, Now).Accepted(out _, out _));
        Assert.Equal(["NotRegistered"], Refused(made.Disclosure.Link([1], registered: false, Today)));
        Assert.Null(made.Disclosure.Hash);
        Assert.True(made.Disclosure.Link([1], registered: true, Today).Accepted(out _, out _));
    }

    [Fact]
    public void Is_decided_by_a_second_person()
    {
        var made = Prepared(Office(), Fact(ShareFact.Name, Today));
        Assert.Contains("SecondPerson", Refused(made.Disclosure.Decide(true, made.Items, Known(made), true, false, Mona, Today, Now)));
        Assert.True(made.Disclosure.Decide(true, made.Items, Known(made), true, false, Karla, Today, Now).Accepted(out _, out _));
        Assert.Contains("NotNow", Refused(made.Disclosure.Decide(false, made.Items, Known(made), true, false, Karla, Today, Now)));
    }

    [Fact]
    public void What_the_file_says_otherwise_by_now_is_not_given_as_it_was()
    {
        var made = Prepared(Office(), Fact(ShareFact.Name, Today), Fact(ShareFact.Category, Today, verified: false));
        foreach (var item in made.Items) item.Settle(DoubtAnswer.CheckedToday, Mona, Today);
        foreach (var known in new KnownFact[][] { [Fact(ShareFact.Name, Today)], [Fact(ShareFact.Name, Today), new(ShareFact.Category, "y", Today, true)] })
            Assert.Equal(["FactsChanged"], Refused(made.Disclosure.Decide(true, made.Items, known, true, false, Karla, Today, Now)));
        made.Items[1].Settle(DoubtAnswer.LeaveOut, Mona, Today);
        Assert.True(made.Disclosure.Decide(true, made.Items, [Fact(ShareFact.Name, Today)], true, false, Karla, Today, Now).Accepted(out _, out _));
    }

    [Theory]
    [InlineData(89, true, false, FactDoubt.None), InlineData(91, true, false, FactDoubt.Stale), InlineData(null, true, false, FactDoubt.Stale), InlineData(91, false, false, FactDoubt.Unverified), InlineData(1, false, true, FactDoubt.Contested)]
    public void Says_what_is_in_doubt(int? daysOld, bool verified, bool contested, FactDoubt doubt) =>
        Assert.Equal(doubt, DisclosureItem.DoubtOf(Fact(ShareFact.Category, daysOld is { } days ? Today.AddDays(-days) : null, verified), contested, Rules, Today));

    [Fact]
    public void O21_cannot_be_sent_with_anything_undecided()
    {
        var made = Prepared(Office(), Fact(ShareFact.Name, Today), Fact(ShareFact.ReleaseDate, null));
        Assert.Contains("Undecided", Refused(made.Disclosure.Decide(true, made.Items, Known(made), true, false, Karla, Today, Now)));
        foreach (var item in made.Items) Assert.True(item.Settle(DoubtAnswer.SendWithRemark, Mona, Today).Accepted(out _, out _));
        Assert.True(made.Disclosure.Decide(true, made.Items, Known(made), true, false, Karla, Today, Now).Accepted(out _, out _));
    }

    [Fact]
    public void Taken_back_is_told_once_and_the_text_stays_as_it_was()
    {
        var made = Prepared(Office(), Fact(ShareFact.Name, Today));
        made.Disclosure.Decide(true, made.Items, Known(made), true, false, Karla, Today, Now);
        made.Copy.Freeze("a");
        made.Copy.Freeze("b");
        Assert.Equal("a", made.Copy.Frozen!.Text);
        Assert.True(made.Disclosure.Recall(RecallCause.Mistake, Karla, Now).Accepted(out var notice, out _));
        Assert.False(made.Disclosure.Holds(Today));
        Assert.Contains("NotNow", Refused(made.Disclosure.Recall(RecallCause.Mistake, Karla, Now)));
        Assert.True(notice.Told(NoticeProof.LetterSent, Today, Today, Karla, Today).Accepted(out _, out _));
        Assert.Contains("AlreadyTold", Refused(notice.Told(NoticeProof.LetterSent, Today, Today, Karla, Today)));
    }

    [Fact]
    public void O23_a_correction_makes_one_notice_for_each_recipient()
    {
        var to = Office();
        var sent = new[] { Prepared(to, Fact(ShareFact.Name, Today)), Prepared(to, Fact(ShareFact.Name, Today)), Prepared(Office(), Fact(ShareFact.Name, Today)) };
        foreach (var made in sent) made.Disclosure.Decide(true, made.Items, Known(made), true, false, Karla, Today, Now);
        Assert.True(RecipientNotice.Correct([.. sent.Select(s => s.Disclosure)], "Rigtigt", Guid.NewGuid(), Karla, Now).Accepted(out var notices, out _));
        Assert.Equal(2, notices.Count);
        Assert.Contains("NobodyReceived", Refused(RecipientNotice.Correct([Prepared(to, Fact(ShareFact.Name, Today)).Disclosure], "Rigtigt", Guid.NewGuid(), Karla, Now)));
    }
}
