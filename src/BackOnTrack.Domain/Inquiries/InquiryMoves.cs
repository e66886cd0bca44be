using static BackOnTrack.Domain.Inquiries.InquiryState;

namespace BackOnTrack.Domain.Inquiries;

/// <summary>What can happen to an inquiry.</summary>
public enum InquiryMove { Submit, NoteAsRepeat, TakeUp, PutOnWaitingList, Resume, Accept, Decline, Revise }

/// <summary>The moves of an inquiry as data: every row is one permitted step.</summary>
public static class InquiryMoves
{
    public static readonly IReadOnlyList<(InquiryState From, InquiryMove Move, InquiryState To)> Table =
    [
        (Draft, InquiryMove.Submit, New),
        (Draft, InquiryMove.NoteAsRepeat, Repeat),
        (New, InquiryMove.TakeUp, UnderAssessment),
        (New, InquiryMove.Decline, Declined),
        (UnderAssessment, InquiryMove.PutOnWaitingList, Waiting),
        (UnderAssessment, InquiryMove.Accept, Accepted),
        (UnderAssessment, InquiryMove.Decline, Declined),
        (Waiting, InquiryMove.Resume, UnderAssessment),
        (Waiting, InquiryMove.Accept, Accepted),
        (Waiting, InquiryMove.Decline, Declined),
        (Accepted, InquiryMove.Revise, UnderAssessment),
        (Declined, InquiryMove.Revise, UnderAssessment),
        (Repeat, InquiryMove.Decline, Declined),
    ];

    /// <summary>Where the move leads, or null where it is not permitted.</summary>
    public static InquiryState? After(this InquiryState from, InquiryMove move)
    {
        foreach (var row in Table)
            if (row.From == from && row.Move == move) return row.To;
        return null;
    }

    /// <summary>Somebody still has to do something: such an inquiry is the one a repeat leads to.</summary>
    public static bool IsOpen(this InquiryState state) => state is New or UnderAssessment or Waiting;

    public static readonly IReadOnlyList<InquiryState> Open = [New, UnderAssessment, Waiting];
}
