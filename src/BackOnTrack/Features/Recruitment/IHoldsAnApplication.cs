namespace BackOnTrack.Features.Recruitment;

/// <summary>A page with the form of an application: the public one, and the coordinator's.</summary>
public interface IHoldsAnApplication
{
    ApplicationInput Input { get; }
    ApplicationOffer Offer { get; }

    /// <summary>The key of the words that are ticked: the applicant confirms, or somebody says that the applicant has.</summary>
    string Confirms { get; }
}
