namespace BackOnTrack.Domain.Assessment;

/// <summary>Every word a person has said about consent, in the order it was recorded. What anybody may do is read here, never kept elsewhere.</summary>
public sealed class ConsentLedger(IEnumerable<Consent> words)
{
    private readonly List<Consent> _words = [.. words.OrderBy(w => w.RecordedAt).ThenBy(w => w.Id)];

    public Consent? Latest(ConsentPurpose purpose) => _words.LastOrDefault(w => w.Purpose == purpose);

    public ConsentState State(ConsentPurpose purpose) => Latest(purpose)?.Word ?? ConsentState.NotAsked;

    public bool Allows(ConsentPurpose purpose) => State(purpose) is ConsentState.Given;

    internal Outcome<Consent> Follows(Consent next, string wordField, string dayField, List<Refusal> refused)
    {
        if (refused.Count > 0) return refused;
        if (!ConsentMoves.Allow(State(next.Purpose), next.Word))
            refused.Add(new($"Assessment.Refuse.ConsentIs{State(next.Purpose)}", wordField));
        if (Latest(next.Purpose) is { } last && next.On < last.On)
            refused.Add(new("Assessment.Refuse.BeforeLastWord", dayField, [last.On]));
        return refused.Count > 0 ? refused : next;
    }
}
