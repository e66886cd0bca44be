namespace BackOnTrack.Domain.Relationship;

/// <summary>
/// What the mentee is asked about working together, in the service's own words (domain rules, "Relationship check"). The mentor's
/// mirror asks the same five, turned round. They are never added up.
/// </summary>
public enum RelationshipItem { Listens, AgreeOnAims, IsUseful, DoesWhatWasAgreed, CanSayWhenNotRight }

/// <summary>How far it is so, 0 to 4, always said in words.</summary>
public enum RelationshipLevel { NotAtAll, ALittle, Partly, Mostly, Completely }
