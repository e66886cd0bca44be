namespace BackOnTrack.Domain;

/// <summary>The hats of <c>programme.md</c>. A user may have several and wears one at a time.</summary>
public enum Role
{
    Coordinator, Assessor, Mentor, Coach, Referrer, Security, TrainingLead, Evaluator, DataProtection, Administrator,

    /// <summary>Another system that reports by the interface. No person wears it.</summary>
    ApiClient,

    /// <summary>Jobs and imports on the machine's own account.</summary>
    System,
}

/// <summary>In which capacity somebody may see a mentee's file: the word in the reach ledger.</summary>
public enum Capacity { Mentor, SecondMentor, Coach, DeputyCoach, Coordinator, Assessor, Referrer, Contact, Security, Cover, BreakGlass, ApiClient }
