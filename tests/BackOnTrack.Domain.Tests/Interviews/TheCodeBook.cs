using BackOnTrack.Domain.Interviews;

namespace BackOnTrack.Domain.Tests.Interviews;

public sealed class TheCodeBook
{
    private static readonly DateTimeOffset now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid eva = Guid.NewGuid();

    private readonly List<InterviewCode> _book = [];

    private InterviewCode Add(string name, InterviewCode? under = null)
    {
        var code = InterviewCode.Add(new() { Name = name, Meaning = "m", Parent = under?.Id }, _book, now).Value();
        _book.Add(code);
        return code;
    }

    [Fact]
    public void Every_fault_of_a_code_is_named_at_its_field()
    {
        Add("Trust");
        Assert.Equal(["Name", "Meaning"], InterviewCode.Add(new(), _book, now).Refusals.Select(r => r.Field));
        var refused = InterviewCode.Add(new() { Name = "TRUST", Parent = Guid.NewGuid(), Meaning = "KV-4827", UseWhen = new('u', InterviewCode.LongestWords + 1), NotWhen = "KV-4827", Example = "KV-4827" }, _book, now).Refusals;
        Assert.Equal([("Interviews.Refuse.NameTaken", "Name"), ("Interviews.Refuse.NoParent", "Parent"), ("Interviews.Refuse.TooLong", "UseWhen"), ("Interviews.Refuse.Reference", "Meaning"), ("Interviews.Refuse.Reference", "NotWhen"),
            ("Interviews.Refuse.Reference", "Example")], refused.Select(r => (r.Code, r.Field)));
    }

    [Fact]
    public void The_book_has_two_levels_and_room_for_so_many()
    {
        var top = Add("Top");
        var under = Add("Under", top);
        Assert.Equal("Interviews.Refuse.TwoLevels", InterviewCode.Add(new() { Name = "Third", Meaning = "m", Parent = under.Id }, _book, now).Refusals[0].Code);
        var other = Add("Other");
        Assert.Equal("Interviews.Refuse.TwoLevels", top.Change(new() { Name = "Top", Meaning = "m", Parent = other.Id }, _book).Refusals[0].Code);
        Assert.Equal("Interviews.Refuse.NoParent", top.Change(new() { Name = "Top", Meaning = "m", Parent = top.Id }, _book).Refusals[0].Code);
        Assert.Equal("Interviews.Refuse.HasCodesUnder", top.Retire(_book, eva, now).Refusals[0].Code);
        Assert.Equal([("Other", 0), ("Top", 1)], new CodeBook(_book).Tree.Select(t => (t.Code.Name, t.Under.Count)));
        while (_book.Count < InterviewCode.MostActive) Add($"c{_book.Count}");
        Assert.Equal("Interviews.Refuse.ManyCodes", InterviewCode.Add(new() { Name = "More", Meaning = "m" }, _book, now).Refusals[0].Code);
    }

    [Fact]
    public void A_merged_code_counts_as_the_last_one_it_went_into_and_nothing_leads_back()
    {
        var (a, b, c) = (Add("A"), Add("B"), Add("C"));
        Assert.Equal(["House.Refuse.Missing", "Interviews.Refuse.MergeInto", "Interviews.Refuse.MergeInto"], new Guid?[] { null, a.Id, Guid.NewGuid() }.Select(into => a.Merge(into, _book, eva, now).Refusals[0].Code));
        a.Merge(b.Id, _book, eva, now).Value();
        Assert.Equal("Interviews.Refuse.MergeInto", b.Merge(a.Id, _book, eva, now).Refusals[0].Code);
        b.Merge(c.Id, _book, eva, now).Value();
        var book = new CodeBook(_book);
        Assert.Equal((c.Id, c.Id, c.Id), (book.Final(a.Id), book.Final(b.Id), book.Final(c.Id)));
        Assert.Equal(3, book.CountedAs(c.Id).Count);
        Assert.Empty(book.CountedAs(a.Id));
        Assert.Equal("Interviews.Refuse.Closed", a.Retire(_book, eva, now).Refusals[0].Code);
        Assert.Equal("Interviews.Refuse.Closed", a.Change(new() { Name = "A", Meaning = "m" }, _book).Refusals[0].Code);
        Add("A"); // the name is free again
    }

    [Fact]
    public void A_change_is_the_next_version_of_the_same_code()
    {
        var code = Add("Trust");
        code.Change(new() { Name = "Trust grows", Meaning = "Other" }, _book).Value();
        var version = InterviewCodeVersion.Of(code, eva, now);
        Assert.Equal((2, "Trust grows", code.Id), (version.Edition, version.Name, version.Code));
    }
}
