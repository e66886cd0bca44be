using System.Globalization;

namespace BackOnTrack.Domain.Interviews;

/// <summary>Who was asked: the kind of person, never the person.</summary>
public enum Asked { Mentor, Coach, Other }

/// <summary>An interview as typed: any answer may be missing, none is trusted.</summary>
public sealed class InterviewInput
{
    public DateOnly? HeldOn { get; set; }
    public Guid? Guide { get; set; }
    public Asked? Asked { get; set; }

    /// <summary>Whether the person agrees that the notes are kept and worked with.</summary>
    public bool? MayUse { get; set; }

    /// <summary>Whether the person agrees that single sentences are quoted, without saying who said them.</summary>
    public bool? MayQuote { get; set; }
}

/// <summary>
/// That somebody was interviewed: when, by which version of the guide, by whom, and what they agreed to. Who it was stands
/// nowhere in the house; the number on the paper (<see cref="Code"/>) is all there is.
/// </summary>
public sealed class Interview
{
    private Interview() { }

    public Guid Id { get; private set; }
    public int Number { get; private set; }
    public DateOnly HeldOn { get; private set; }
    public Guid Guide { get; private set; }
    public Guid Interviewer { get; private set; }
    public Asked Asked { get; private set; }
    public bool MayQuote { get; private set; }
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>Since when nothing of it may be quoted any more, where that was agreed to at first.</summary>
    public DateTimeOffset? QuotingWithdrawnAt { get; private set; }

    /// <summary>Since when nothing of it may be used: the text, its codings and its quotes are gone.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }
    public Guid? WithdrawnBy { get; private set; }

    /// <summary>Which save this is.</summary>
    public uint Version { get; private set; }

    public bool IsWithdrawn => WithdrawnAt is not null;

    /// <summary>Whether a sentence of it may be quoted today.</summary>
    public bool IsQuotable => MayQuote && QuotingWithdrawnAt is null && !IsWithdrawn;

    /// <summary>As everybody calls it: <c>I-07</c>.</summary>
    public string Code => CodeOf(Number);

    public static string CodeOf(int number) => "I-" + number.ToString("00", CultureInfo.InvariantCulture);

    /// <param name="guide">The version named, or null when there is none of that id.</param>
    /// <param name="number">The next free one.</param>
    public static Outcome<Interview> Record(InterviewInput input, InterviewGuide? guide, int number, DateOnly today, Guid by, DateTimeOffset now)
    {
        var broken = new List<Refusal>();
        if (input.HeldOn is null) broken.Add(new("House.Refuse.DayMissing", nameof(HeldOn)));
        else if (input.HeldOn > today) broken.Add(new("Interviews.Refuse.FutureDate", nameof(HeldOn)));
        if (guide is null) broken.Add(new("House.Refuse.Missing", nameof(Guide)));
        else if (!guide.IsPublished) broken.Add(new("Interviews.Refuse.NotPublished", nameof(Guide)));
        if (input.Asked is null) broken.Add(new("House.Refuse.Missing", nameof(Asked)));
        if (input.MayUse is null) broken.Add(new("House.Refuse.Missing", nameof(input.MayUse)));
        else if (input.MayUse is false) broken.Add(new("Interviews.Refuse.NoConsent", nameof(input.MayUse)));
        if (input.MayQuote is null) broken.Add(new("House.Refuse.Missing", nameof(MayQuote)));
        return broken.Count > 0 ? broken : new Interview
        {
            Id = Guid.CreateVersion7(now), Number = number, HeldOn = input.HeldOn!.Value, Guide = guide!.Id, Interviewer = by, Asked = input.Asked!.Value, MayQuote = input.MayQuote!.Value, RecordedAt = now,
        };
    }

    /// <summary>Takes the consent back: that to be quoted, or the whole of it. What follows for text, codings and quotes is the act's to do.</summary>
    public Outcome<Nothing> Withdraw(Withdrawal? what, Guid by, DateTimeOffset now)
    {
        if (what is null) return new Refusal("House.Refuse.Missing", "What");
        if (IsWithdrawn) return new Refusal("Interviews.Refuse.Withdrawn");
        if (what is Withdrawal.Quoting && !IsQuotable) return new Refusal("Interviews.Refuse.NotQuotable", "What");
        if (MayQuote) QuotingWithdrawnAt ??= now;
        if (what is Withdrawal.Everything) (WithdrawnAt, WithdrawnBy) = (now, by);
        return Nothing.Value;
    }
}

/// <summary>What somebody who was interviewed takes back.</summary>
public enum Withdrawal { Quoting, Everything }
