namespace BackOnTrack.Domain.Assessment;

/// <summary>The target group of the programme: any one of these opens the door.</summary>
public enum Criterion { TerrorismOffence, HateOffence, VulnerableToRadicalisation }

/// <summary>An answer is given, never computed; <see cref="Unclear"/> is an honest one.</summary>
public enum CriterionReply { Yes, No, Unclear }

/// <summary>Where a statement comes from. The list is closed: no police, intelligence or hearsay.</summary>
public enum SourceKind { CourtDocument, SentencePlan, StaffObservation, ThePerson, OtherAuthority }

/// <summary>Directive (EU) 2016/680 art. 7: what is known is told apart from what somebody thinks.</summary>
public enum StatementKind { Fact, Assessment }

/// <summary>How an assessment was made. A licensed instrument is named as done and kept elsewhere, never copied in.</summary>
public enum AssessmentMethod { Conversation, ObservationOverTime, ReadingOfPapers, ToolKeptElsewhere }
