namespace BackOnTrack.Domain.Supervision;

/// <summary>How coach and mentor talked.</summary>
public enum TalkHow { InPerson, Phone, Video }

/// <summary>What a talk was about, from a short list.</summary>
public enum TalkTopic { Contact, Goals, Boundaries, Safety, Strain, Method, Network, Practical, Ending }

/// <summary>Who does what was agreed.</summary>
public enum ActionOwner { Mentor, Coach, Coordinator }

/// <summary>What happened, in one word: the rest is for the talk.</summary>
public enum HappeningKind { Threat, Violence, SelfHarm, Distress, Other }
