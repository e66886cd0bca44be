using BackOnTrack.Domain.Inquiries.Register;

namespace BackOnTrack.Domain.Inquiries;

public sealed partial class Inquiry
{
    /// <summary>An inquiry of the years before this house, with the result it had then. No day of decision is made up for it.</summary>
    /// <param name="repeats">The open matter about which an open row is one more voice.</param>
    public static Inquiry FromRegister(RegisteredInquiry row, Guid mentee, int unit, Guid author, string reference, Guid import, byte[] fingerprint, Guid? repeats, DateTimeOffset at) =>
        new(Guid.CreateVersion7(at), mentee, unit, author, reference, at, row.ReceivedOn)
        {
            State = repeats is null ? StateOf(row.Outcome) : InquiryState.Repeat,
            RepeatOf = repeats,
            Outcome = row.Outcome,
            Reason = Seal(row.Reason),
            SubmittedAt = at,
            Asker = row.Asker,
            LegalStatus = row.LegalStatus,
            Establishment = row.Establishment,
            WhyNow = Seal(row.WhyNow),
            WishedBackgrounds = row.Wish is { } wish ? [wish] : [],
            Remark = Seal(row.Remark),
            Import = import,
            Fingerprint = fingerprint,
        };

    /// <summary>Decided before this house was: nothing is to be done about it any more.</summary>
    public bool IsHistory => Import is not null && DecidedAt is null && !State.IsOpen();

    private static InquiryState StateOf(InquiryOutcome outcome) => outcome switch
    {
        InquiryOutcome.Open => InquiryState.New,
        InquiryOutcome.Mentorship => InquiryState.Accepted,
        _ => InquiryState.Declined,
    };
}
