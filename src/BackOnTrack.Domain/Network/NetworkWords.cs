namespace BackOnTrack.Domain.Network;

/// <summary>Who somebody is to the mentee.</summary>
public enum Relation { Mother, Father, Sister, Brother, Partner, FormerPartner, Child, Grandparent, OtherFamily, Friend, Colleague, Other }

/// <summary>How the mentee sees somebody's part in the time ahead. It is the mentee's word, not a finding.</summary>
public enum NetworkRole { Supportive, Neutral, Difficult }

/// <summary>Who of the programme may speak to somebody, as the mentee wants it.</summary>
public enum Speaker { MentorOrCoordinator, Mentor, Coordinator, OnlyTheMentee }

/// <summary>What somebody of the network last said about being part of it.</summary>
public enum OwnWord { NotAsked, Given, Declined, Withdrawn }

/// <summary>The mentee's own word on whether people may be contacted at all, as the assessment keeps it.</summary>
public enum MenteesWord { NotAsked, Given, Declined, Withdrawn }

/// <summary>How somebody was asked.</summary>
public enum AskedHow { InPerson, Phone, Video, Letter, Message }

/// <summary>By whom somebody was asked.</summary>
public enum AskedBy { Mentor, Coordinator, Mentee, SomebodyElse }

/// <summary>How mentor or coordinator and somebody of the network were in touch.</summary>
public enum ContactHow { InPerson, Phone, Video, Letter, Message }

/// <summary>Where a network meeting stands.</summary>
public enum NetworkMeetingState { Planned, Held, CalledOff }

/// <summary>Who said they would do something.</summary>
public enum PromisedBy { Person, Mentee, Mentor, Coordinator }

/// <summary>What became of it.</summary>
public enum AgreementState { Open, Kept, NotKept, Dropped }

/// <summary>What the programme pack may set about networks.</summary>
/// <param name="DaysToAsk">Days in which somebody who was written down is asked for their own word.</param>
/// <param name="MostPeople">People of one network: a circle one can know, and a picture one can read.</param>
public sealed record NetworkRules(int DaysToAsk = 14, int MostPeople = 24, int LongestText = 2000);
