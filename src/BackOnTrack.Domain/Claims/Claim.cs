using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Claims;

/// <summary>
/// What a mentor asks to be paid for one session. The amounts are settled when it is approved, by the terms and rates of
/// the session's day; once it is in a batch to payroll nothing of it changes any more.
/// </summary>
public sealed class Claim : IAboutMentor
{
    private Claim() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }
    public Guid Session { get; private set; }
    public Guid Mentorship { get; private set; }
    public DateOnly Day { get; private set; }
    public int Minutes { get; private set; }
    public int Kilometres { get; private set; }

    /// <summary>All amounts in hundredths of the currency.</summary>
    public int Expenses { get; private set; }
    public Sealed? ExpenseWords { get; private set; }
    public ClaimState State { get; private set; }
    public DateTimeOffset SentAt { get; private set; }
    public Guid? DecidedBy { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why it was sent back, or reversed, or why the approval was withdrawn.</summary>
    public Sealed? Reason { get; private set; }
    public int Fee { get; private set; }
    public int Travel { get; private set; }

    /// <summary>The number of the batch that paid it.</summary>
    public int? Batch { get; private set; }

    /// <summary>When that batch was made, and by whom; unknown of the first batches.</summary>
    public DateTimeOffset? PaidAt { get; private set; }
    public Guid? PaidBy { get; private set; }

    /// <summary>It had been approved, and waits again: the last decision written down is that it is not.</summary>
    public bool ApprovalWithdrawn { get; private set; }

    /// <summary>The claim it takes back, with amounts below nothing.</summary>
    public Guid? Reverses { get; private set; }

    /// <summary>When the session was voided. What was not paid by then was set aside with it; what was, waits to be taken back.</summary>
    public DateTimeOffset? SessionVoidedAt { get; private set; }
    public uint Version { get; private set; }

    public int Total => Fee + Travel + Expenses;
    public bool May(ClaimMove move) => ClaimMoves.Open(State, move) && (move is not (ClaimMove.Reverse or ClaimMove.Withdraw) || Reverses is null);

    public static Outcome<Claim> Make(Mentor mentor, SessionToClaim session, ClaimInput input, ClaimRules rules, DateTimeOffset now)
    {
        var refusals = input.Broken(rules, session.Minutes);
        if (session.Mentor != mentor.Id) refusals.Add(new("Claims.Refuse.NoSession"));
        if (refusals.Count > 0) return refusals;
        var claim = new Claim { Id = Guid.CreateVersion7(now), Mentor = mentor.Id, Unit = mentor.Unit, Session = session.Session, Mentorship = session.Mentorship, Day = session.Day };
        claim.Take(input, now);
        return claim;
    }

    /// <summary>Sends it again with other figures, as long as nobody has approved it.</summary>
    /// <param name="length">How many minutes the session lasted.</param>
    public Outcome<Nothing> SendAgain(ClaimInput input, int? length, ClaimRules rules, DateTimeOffset now)
    {
        if (!May(ClaimMove.Send)) return new Refusal("Claims.Refuse.Decided");
        var refusals = input.Broken(rules, length);
        if (refusals.Count > 0) return refusals;
        Take(input, now);
        return Nothing.Value;
    }

    /// <param name="terms">How the mentor is paid on the session's day; unknown refuses.</param>
    /// <param name="monthIsPaid">Whether another claim of the same month already carries the month's fee.</param>
    public Outcome<Nothing> Approve(PayModel? terms, PayRate rate, bool monthIsPaid, Guid by, DateTimeOffset now)
    {
        if (Barred(ClaimMove.Approve, by) is { } barred) return barred;
        if (terms is not { } model) return new Refusal("Claims.Refuse.NoTerms");
        Fee = model switch
        {
            PayModel.FeePerHour => (int)Math.Round(Minutes * rate.Hour / 60m, MidpointRounding.AwayFromZero),
            PayModel.FeePerMonth when !monthIsPaid => rate.Month,
            _ => 0,
        };
        (Travel, State, DecidedBy, DecidedAt, Reason, ApprovalWithdrawn) = (Kilometres * rate.Kilometre, ClaimMoves.All[(State, ClaimMove.Approve)], by, now, null, false);
        return Nothing.Value;
    }

    public Outcome<Nothing> SendBack(string? reason, Guid by, DateTimeOffset now)
    {
        if (Barred(ClaimMove.SendBack, by) is { } barred) return barred;
        if (Wrong(reason) is { } wrong) return wrong;
        (State, DecidedBy, DecidedAt, Reason, ApprovalWithdrawn) = (ClaimMoves.All[(State, ClaimMove.SendBack)], by, now, Sealed.Of(reason!.Trim()), false);
        return Nothing.Value;
    }

    /// <summary>Undoes an approval that no batch has paid yet: it waits as before, with nothing settled, and is decided anew.</summary>
    public Outcome<Nothing> WithdrawApproval(string? reason, Guid by, DateTimeOffset now)
    {
        if (Barred(ClaimMove.Withdraw, by) is { } barred) return barred;
        if (Wrong(reason) is { } wrong) return wrong;
        (State, DecidedBy, DecidedAt, Reason, ApprovalWithdrawn) = (ClaimMoves.All[(State, ClaimMove.Withdraw)], by, now, Sealed.Of(reason!.Trim()), true);
        (Fee, Travel) = (0, 0);
        return Nothing.Value;
    }

    /// <summary>Closes what came back and was never put right: a mentor who has left cannot send it again. Nothing is paid for it.</summary>
    public Outcome<Nothing> SetAside(string? reason, Guid by, DateTimeOffset now)
    {
        if (Barred(ClaimMove.SetAside, by) is { } barred) return barred;
        if (Wrong(reason) is { } wrong) return wrong;
        (State, DecidedBy, DecidedAt, Reason) = (ClaimMoves.All[(State, ClaimMove.SetAside)], by, now, Sealed.Of(reason!.Trim()));
        return Nothing.Value;
    }

    /// <summary>Goes into a batch to payroll and is locked.</summary>
    public Outcome<Nothing> Pay(int batch, Guid by, DateTimeOffset now)
    {
        if (!May(ClaimMove.Pay)) return new Refusal("Claims.Refuse.Decided");
        (State, Batch, PaidBy, PaidAt) = (ClaimMoves.All[(State, ClaimMove.Pay)], batch, by, now);
        return Nothing.Value;
    }

    /// <summary>Takes a paid claim back: it stays as it was paid, and its opposite goes into the next batch.</summary>
    public Outcome<Claim> Reverse(string? reason, Guid by, DateTimeOffset now)
    {
        if (Barred(ClaimMove.Reverse, by) is { } barred) return barred;
        if (Wrong(reason) is { } wrong) return wrong;
        State = ClaimMoves.All[(State, ClaimMove.Reverse)];
        return new Claim
        {
            Id = Guid.CreateVersion7(now), Mentor = Mentor, Unit = Unit, Session = Session, Mentorship = Mentorship, Day = Day,
            Minutes = -Minutes, Kilometres = -Kilometres, Expenses = -Expenses, Fee = -Fee, Travel = -Travel, State = ClaimState.Approved,
            SentAt = now, DecidedBy = by, DecidedAt = now, Reason = Sealed.Of(reason!.Trim()), Reverses = Id,
        };
    }

    /// <summary>Nobody decides about money of their own: one account may be mentor and coordinator.</summary>
    private Refusal? Barred(ClaimMove move, Guid by) => !May(move) ? new("Claims.Refuse.Decided") : by == Mentor ? new("Claims.Refuse.Own") : null;

    private static Refusal? Wrong(string? reason) => string.IsNullOrWhiteSpace(reason) ? new("Claims.Refuse.Why", "Reason")
        : reason.Length > ClaimInput.LongestText ? new("Claims.Refuse.TooLong", "Reason", [ClaimInput.LongestText]) : null;

    private void Take(ClaimInput input, DateTimeOffset now)
    {
        (Minutes, Kilometres, Expenses, SentAt, State, ApprovalWithdrawn) = (input.Minutes!.Value, input.Kilometres ?? 0, input.Hundredths, now, ClaimState.Sent, false);
        ExpenseWords = string.IsNullOrWhiteSpace(input.ExpenseWords) ? null : Sealed.Of(input.ExpenseWords.Trim());
    }
}
