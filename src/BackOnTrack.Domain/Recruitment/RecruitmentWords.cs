namespace BackOnTrack.Domain.Recruitment;

/// <summary>The two texts an application rests on, each by version: what a mentor does, and what is looked at.</summary>
public enum RoleTextKind { Role, Criteria }

/// <summary>How an application came: through the public form, or written down by the coordinator.</summary>
public enum ApplicationWay { PublicForm, Coordinator }

/// <summary>Where an application stands. <see cref="Entered"/>: the applicant has become a mentor of the corps.</summary>
public enum ApplicationState { Received, Accepted, Refused, Withdrawn, Entered }

/// <summary>What the interview showed of one criterion. Words, never points: nothing is added up.</summary>
public enum Verdict { Shown, Partly, NotShown, NotAsked }

/// <summary>Where the referee knows the applicant from.</summary>
public enum RefereeRelation { Manager, Colleague, Teacher, Volunteering, Other }

public enum KnownFor { LessThanAYear, OneToThreeYears, Longer }

/// <summary>How clearly a referee has seen a trait.</summary>
public enum TraitWord { Clearly, Mostly, Partly, Hardly, CannotSay }

public enum ReferenceWay { Link, Telephone }

public enum DecisionKind { Accepted, Refused, Withdrawn }

public enum RefusalReason { CriteriaNotShown, ReferencesDoNotSupport, ChecksNotPassed, Impartiality, NoNeedNow, Other }
