using BackOnTrack.Domain.Assessment;
using BackOnTrack.Domain.People;

namespace BackOnTrack.Domain.Tests.Assessment;

public sealed class SubjectCategoryTests
{
    private readonly Moment _now = new(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero), Prepared.Today);

    private Outcome<SubjectCategory> Record(PersonCategory category, SourceKind source = SourceKind.CourtDocument, int daysAgo = 0, SubjectCategory? before = null) =>
        SubjectCategory.Record(Guid.Empty, 1, new() { Category = category, Source = source, Since = Prepared.Today.AddDays(-daysAgo) }, before, Guid.Empty, _now);

    [Fact]
    public void A_change_of_category_keeps_the_past_as_it_was()
    {
        var charged = Record(PersonCategory.Charged, daysAgo: 30).Value();
        var acquitted = Record(PersonCategory.Acquitted, before: charged).Value();
        Assert.Equal((PersonCategory.Charged, Prepared.Today), (charged.Category, charged.Until));
        Assert.Null(acquitted.Until);
    }

    [Theory]
    [InlineData(PersonCategory.Charged), InlineData(PersonCategory.Convicted), InlineData(PersonCategory.Acquitted)]
    public void What_a_court_decides_is_taken_from_a_document(PersonCategory category) =>
        Assert.Equal(["FactNeedsDocument"], Record(category, SourceKind.ThePerson).Codes());

    [Fact]
    public void The_same_category_twice_and_one_that_goes_back_in_time_are_refused()
    {
        var charged = Record(PersonCategory.Charged, daysAgo: 3).Value();
        Assert.Equal(["SameCategory"], Record(PersonCategory.Charged, before: charged).Codes());
        Assert.Equal(["BeforeLastWord"], Record(PersonCategory.Convicted, daysAgo: 9, before: charged).Codes());
        Assert.Null(charged.Until);
    }
}
