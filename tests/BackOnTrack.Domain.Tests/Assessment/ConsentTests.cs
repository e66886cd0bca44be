using BackOnTrack.Domain.Assessment;
using FsCheck;
using FsCheck.Fluent;

namespace BackOnTrack.Domain.Tests.Assessment;

public sealed class ConsentTests
{
    private readonly Prepared _it = new();

    [Fact]
    public void Consent_is_asked_for_each_purpose_by_itself()
    {
        _it.Says(ConsentState.Given).Says(ConsentState.Declined, ConsentPurpose.AnonymousAnswers);
        Assert.True(_it.Ledger.Allows(ConsentPurpose.TakePart));
        Assert.False(_it.Ledger.Allows(ConsentPurpose.AnonymousAnswers));
        Assert.Equal(ConsentState.NotAsked, _it.Ledger.State(ConsentPurpose.ShareWithMunicipality));
    }

    [Fact]
    public void Consent_is_withdrawn_without_a_reason_and_at_any_stage()
    {
        _it.Fully().Asked().Decide(Prepared.Choose(DecisionOutcome.Accepted)).Value();
        _it.Says(ConsentState.Withdrawn);
        Assert.False(_it.Ledger.Allows(ConsentPurpose.TakePart));
        Assert.Equal(AssessmentState.Accepted, _it.Assessment.State);
        Assert.Equal([ConsentState.Given, ConsentState.Withdrawn], _it.Consents.Select(c => c.Word));
    }

    [Fact]
    public void A_witness_has_a_name()
    {
        var input = Prepared.Consent(ConsentState.Given);
        input.Proof = ConsentProof.Witness;
        Assert.Equal(["TextMissing"], _it.Assessment.Ask(input, _it.Ledger, Prepared.Coordinator, _it.Now).Codes());
        input.Witness = "B. Prøve";
        Assert.Equal("B. Prøve", _it.Assessment.Ask(input, _it.Ledger, Prepared.Coordinator, _it.Now).Value().Witness!.Text);
    }

    [Fact]
    public void What_was_never_given_cannot_be_withdrawn() => Assert.Equal(["ConsentIsNotAsked"], _it.Say(ConsentState.Withdrawn).Codes());

    [Fact]
    public void A_withdrawal_before_the_yes_is_refused()
    {
        _it.Says(ConsentState.Given);
        var early = new WithdrawalInput { Purpose = ConsentPurpose.TakePart, On = Prepared.Today.AddDays(-1) };
        Assert.Equal(["BeforeLastWord"], _it.Assessment.Withdraw(early, _it.Ledger, Prepared.Coordinator, _it.Now).Codes());
    }

    [Fact]
    public void The_ledger_follows_the_table_for_every_sequence_of_words_and_forgets_none()
    {
        var words = Gen.Elements(ConsentState.Given, ConsentState.Declined, ConsentState.Withdrawn);
        var purposes = Gen.Elements(Enum.GetValues<ConsentPurpose>());
        Prop.ForAll(Gen.Zip(purposes, words).ListOf().ToArbitrary(), said =>
        {
            var it = new Prepared();
            var kept = 0;
            foreach (var (purpose, word) in said)
            {
                var before = it.Ledger.State(purpose);
                var accepted = it.Say(word, purpose).Accepted(out _, out var refusals);
                Assert.Equal(ConsentMoves.Table.Contains((before, word)), accepted);
                Assert.Equal(accepted ? word : before, it.Ledger.State(purpose));
                Assert.Equal(accepted, refusals.Count == 0);
                kept += accepted ? 1 : 0;
            }
            Assert.Equal(kept, it.Consents.Count);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Whoever_said_yes_can_always_say_no() =>
        Assert.Contains((ConsentState.Given, ConsentState.Withdrawn), ConsentMoves.Table);
}
