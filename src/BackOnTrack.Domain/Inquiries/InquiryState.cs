namespace BackOnTrack.Domain.Inquiries;

/// <summary>Where an inquiry stands.</summary>
public enum InquiryState
{
    /// <summary>Only the author sees it.</summary>
    Draft,

    New, UnderAssessment, Waiting, Accepted, Declined,

    /// <summary>Sent about somebody who already has an open inquiry or a mentorship: noted for the coordinator, never a second one.</summary>
    Repeat,
}

/// <summary>How an inquiry ended: the steps of the funnel.</summary>
public enum InquiryOutcome { Open, Mentorship, NotInTargetGroup, NotMotivated, ReferredElsewhere, Withdrawn, SecurityHindrance, NoMentor }
