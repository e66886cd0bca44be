namespace BackOnTrack.Domain.Research;

/// <summary>What a row of a research file is about.</summary>
public enum RowKind
{
    /// <summary>An inquiry, in the year it was received.</summary>
    Inquiry,

    /// <summary>A mentorship, in the year it was agreed.</summary>
    Mentorship,
}

/// <summary>What a research file is for. A question about a single person is none.</summary>
public enum ResearchPurpose { Effect, Process, Method, Comparison }

/// <summary>On what ground it is given. Consent is none: it was given to take part, and nobody asked it for this.</summary>
public enum ResearchGround { ScientificResearch, OfficialStatistics, StatutoryEvaluation }

/// <summary>How far a research file has come.</summary>
public enum ResearchState
{
    /// <summary>Asked for, with its report; waits for a second person.</summary>
    Requested,

    /// <summary>The second person said no, with a reason.</summary>
    Refused,

    /// <summary>Approved and frozen; lies ready until its day.</summary>
    Ready,

    /// <summary>Its day came, and the file is destroyed here.</summary>
    Destroyed,

    /// <summary>Taken back: destroyed here, and to be deleted by whoever received it.</summary>
    Recalled,
}

/// <summary>Why a file is taken back.</summary>
public enum RecallReason { Mistake, WrongRows, TermsBroken, NoLongerNeeded }

/// <summary>How it is known that the recipient has deleted its copies.</summary>
public enum DeletionProof { SignedStatement, SecureMail, SeenOnTheSpot }

/// <summary>How the recipient's duty to delete stands on a day.</summary>
public enum DeletionDuty { NothingTaken, NotYet, Overdue, Confirmed }

/// <summary>As what a file is fetched.</summary>
public enum FileForm { Csv, Excel }
