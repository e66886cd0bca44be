using BackOnTrack.Domain.Interviews;
using FsCheck;
using FsCheck.Fluent;

namespace BackOnTrack.Domain.Tests.Interviews;

public sealed class TwoCoders
{
    private static readonly Arbitrary<TwoByTwo> tables =
        (from counts in Gen.Choose(0, 40).ArrayOf(4) select new TwoByTwo(counts[0], counts[1], counts[2], counts[3])).ToArbitrary();

    /// <summary>
    /// Feinstein and Cicchetti, "High agreement but low kappa", 1990: the same agreement of 0.85 with even and with uneven counts.
    /// By hand, first table: first coder 40+9=49 of 100, second 40+6=46; by chance (49·46 + 51·54)/100² = (2254+2754)/10000 = 0.5008;
    /// kappa (0.85−0.5008)/(1−0.5008) = 0.3492/0.4992 = 0.6995. Second: 90 and 85; by chance (90·85 + 10·15)/10000 = 0.78; kappa 0.07/0.22 = 0.3182.
    /// Third and fourth, the tables most statistics texts print of equal agreement 0.60: 70 and 60 of 100: by chance 0.54, kappa 0.06/0.46 = 0.1304;
    /// 60 and 30: by chance 0.46, kappa 0.14/0.54 = 0.2593.
    /// </summary>
    [Theory]
    [InlineData(40, 9, 6, 45, 0.85, 0.6995)]
    [InlineData(80, 10, 5, 5, 0.85, 0.3182)]
    [InlineData(45, 25, 15, 15, 0.60, 0.1304)]
    [InlineData(25, 35, 5, 35, 0.60, 0.2593)]
    [InlineData(20, 5, 10, 15, 0.70, 0.4000)] // 25 and 30 of 50: by chance (25·30 + 25·20)/2500 = 0.5; (0.7−0.5)/0.5
    [InlineData(0, 5, 5, 0, 0.00, -1.0000)] // they always differ: by chance 0.5; (0−0.5)/0.5
    public void Kappa_is_what_the_text_books_have_worked_by_hand(int both, int first, int second, int neither, double agreement, double kappa)
    {
        var table = new TwoByTwo(both, first, second, neither);
        Assert.Equal((decimal)agreement, table.Agreement);
        Assert.Equal((decimal)kappa, Math.Round(table.Kappa!.Value, 4));
    }

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(12, 0, 0, 0)]
    [InlineData(0, 0, 0, 12)]
    public void Kappa_cannot_be_said_where_neither_coder_makes_any_difference(int both, int first, int second, int neither) => Assert.Null(new TwoByTwo(both, first, second, neither).Kappa);

    [Fact]
    public void One_coder_without_any_difference_leaves_a_kappa_of_nought() => Assert.Equal(0m, new TwoByTwo(7, 5, 0, 0).Kappa);

    [Fact]
    public void Kappa_does_not_ask_who_is_called_the_first() =>
        Prop.ForAll(tables, t => t.Kappa == (t with { OnlyFirst = t.OnlySecond, OnlySecond = t.OnlyFirst }).Kappa).QuickCheckThrowOnFailure();

    [Fact]
    public void Kappa_does_not_ask_whether_presence_or_absence_is_counted() =>
        Prop.ForAll(tables, t => t.Kappa == (t with { Both = t.Neither, Neither = t.Both }).Kappa).QuickCheckThrowOnFailure();

    [Fact]
    public void Kappa_lies_between_minus_one_and_one_and_is_one_only_at_full_agreement() =>
        Prop.ForAll(tables, t => t.Kappa is not { } kappa || (kappa is >= -1 and <= 1 && kappa == 1 == (t.OnlyFirst + t.OnlySecond == 0))).QuickCheckThrowOnFailure();

    [Fact]
    public void Kappa_never_lies_above_the_share_on_which_they_agree() =>
        Prop.ForAll(tables, t => t.Kappa is not { } kappa || kappa <= t.Agreement).QuickCheckThrowOnFailure();

    [Fact]
    public void Passages_fall_into_four_and_several_notes_are_added_up()
    {
        var (trust, time) = (Guid.NewGuid(), Guid.NewGuid());
        var one = new CodedByTwo(5, new HashSet<(int, Guid)> { (1, trust), (2, trust), (4, time) }, new HashSet<(int, Guid)> { (2, trust), (3, trust) }, [trust, time]);
        Assert.Equal(new TwoByTwo(1, 1, 1, 2), one.Of(trust));
        Assert.Equal(new TwoByTwo(0, 1, 0, 4), one.Of(time));
        Assert.Equal([(1, trust), (3, trust), (4, time)], one.Differences);
        var other = new CodedByTwo(3, new HashSet<(int, Guid)> { (1, trust) }, new HashSet<(int, Guid)> { (1, trust) }, [trust]);
        var agreement = Agreement.Of([one, other]);
        Assert.Equal(new TwoByTwo(2, 1, 1, 4), agreement.ByCode[trust]);
        Assert.Equal(new TwoByTwo(0, 1, 0, 4), agreement.ByCode[time]); // not offered in the other note: its passages are not counted
        Assert.Equal(new TwoByTwo(2, 2, 1, 8), agreement.Overall);
        Assert.Null(Agreement.Of([]).Overall.Kappa);
    }
}
