namespace BackOnTrack.Domain.Relationship;

/// <summary>
/// What the mentee is asked about working together, in the service's own words (domain rules, "Relationship check"). The mentor's
/// mirror asks the same five, turned round. They are never added up.
/// </summary>
public enum RelationshipItem { Listens, AgreeOnAims, IsUseful, DoesWhatWasAgreed, CanSayWhenNotRight }

/// <summary>How far it is so, 0 to 4, always said in words.</summary>
public enum RelationshipLevel { NotAtAll, ALittle, Partly, Mostly, Completely }

/// <summary>How the answers came in.</summary>
public enum RelationshipWay
{
    /// <summary>On a sheet of paper, typed in by somebody who is not the mentor.</summary>
    Paper,

    /// <summary>By the mentee, at a tablet of the service, under a code that works once.</summary>
    Tablet,
}

/// <summary>Why nothing was answered when it was time. None of them is anybody's fault.</summary>
public enum NotAnsweredBecause { DidNotWant, CouldNotBeReached, NoLanguage, NotNow }
