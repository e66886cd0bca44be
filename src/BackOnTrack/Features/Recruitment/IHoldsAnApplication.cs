namespace BackOnTrack.Features.Recruitment;

/// <summary>A page with what an applicant tells: a new application, or one that is put right.</summary>
public interface IHoldsAnApplicationSheet
{
    ApplicationInput Input { get; }
}

/// <summary>A page with the form of an application: the public one, and the coordinator's.</summary>
public interface IHoldsAnApplication : IHoldsAnApplicationSheet
{
    ApplicationOffer Offer { get; }

    /// <summary>The key of the words that are ticked: the applicant confirms, or somebody says that the applicant has.</summary>
    string Confirms { get; }
}
