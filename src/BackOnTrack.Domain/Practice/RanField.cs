namespace BackOnTrack.Domain.Practice;

/// <summary>The fields of the RAN Collection form, in the form's order. Headings and guidance stand in the room's texts.</summary>
public enum RanField
{
    Name, Description, PeerReviewed, Themes, Audiences, Scope, Start, Deliverables, Evidence, Sustainability, Meeting, Funding, Organisation, Country, Contact, LastUpdate,
}
