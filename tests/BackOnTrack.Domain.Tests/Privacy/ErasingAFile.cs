using BackOnTrack.Domain.Privacy;

namespace BackOnTrack.Domain.Tests.Privacy;

public sealed class ErasingAFile
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero);
    private static readonly Guid Mentee = Guid.NewGuid(), First = Guid.NewGuid(), Second = Guid.NewGuid();

    private static byte[] Seal(Guid id, string words) => [1, 2, 3];

    private static Outcome<ErasureProposal> Propose(ErasureGround? ground = ErasureGround.KeptLongEnough, string? words = "Opbevaret længe nok", params AgainstErasing[] against) =>
        ErasureProposal.Make(Mentee, 1, "M-1", new() { Ground = ground, Words = words }, against, Seal, First, Now);

    private static ErasureProposal Proposed() => Propose().Accepted(out var it, out _) ? it : throw new InvalidOperationException();

    [Fact]
    public void A_proposal_needs_a_ground_and_words()
    {
        Assert.False(Propose(null, " ").Accepted(out _, out var refusals));
        Assert.Equal(["Ground", "Words"], refusals.Select(r => r.Field));
        Assert.False(Propose(words: new string('a', ErasureProposal.LongestText + 1)).Accepted(out _, out _));
        Assert.Equal(ErasureState.Open, Proposed().State);
    }

    [Fact]
    public void Whatever_stands_against_it_is_said_by_name()
    {
        Assert.False(Propose(against: Enum.GetValues<AgainstErasing>()).Accepted(out _, out var refusals));
        Assert.Equal(Enum.GetNames<AgainstErasing>().Select(n => $"Privacy.Refuse.Against.{n}"), refusals.Select(r => r.Code));
    }

    [Fact]
    public void Whoever_proposed_it_says_neither_yes_nor_no()
    {
        Assert.Equal("Privacy.Refuse.SecondPerson", Assert.Single(Proposed().MayBeCarriedOut([], First).Refusals).Code);
        Assert.Equal("Privacy.Refuse.SecondPerson", Assert.Single(Proposed().Refuse("Nej", Seal, First, Now).Refusals).Code);
        Assert.True(Proposed().MayBeCarriedOut([], Second).Accepted(out _, out _));
    }

    [Fact]
    public void Yes_is_refused_while_something_stands_against_it() =>
        Assert.Equal("Privacy.Refuse.Against.Held", Assert.Single(Proposed().MayBeCarriedOut([AgainstErasing.Held], Second).Refusals).Code);

    [Fact]
    public void No_has_a_reason_and_a_proposal_ends_once()
    {
        var it = Proposed();
        Assert.Equal("Privacy.Refuse.EraseReason", Assert.Single(it.Refuse(" ", Seal, Second, Now).Refusals).Code);
        Assert.True(it.Refuse("Sagen skal bruges", Seal, Second, Now).Accepted(out _, out _));
        Assert.Equal(ErasureState.Refused, it.State);
        Assert.Equal("Privacy.Refuse.ProposalOver", Assert.Single(it.TakeBack(First, Now).Refusals).Code);
        Assert.Equal("Privacy.Refuse.ProposalOver", Assert.Single(it.MayBeCarriedOut([], Second).Refusals).Code);

        var back = Proposed();
        Assert.True(back.TakeBack(First, Now).Accepted(out _, out _));
        Assert.Equal((ErasureState.TakenBack, First), (back.State, back.EndedBy!.Value));
    }
}
