namespace BackOnTrack.Domain.Asking;

/// <summary>What the mentee is asked and answers without the mentor.</summary>
public enum AnswersTo { WorkingTogether, LifeAreas }

/// <summary>How the mentee's answers came in.</summary>
public enum AnswerWay
{
    /// <summary>On a sheet of paper, typed in by somebody who is not the mentor.</summary>
    Paper,

    /// <summary>By the mentee, at a tablet of the service, under a code that works once.</summary>
    Tablet,
}

/// <summary>Why nothing was answered when it was time. None of them is anybody's fault.</summary>
public enum NotAnsweredBecause { DidNotWant, CouldNotBeReached, NoLanguage, NotNow }
