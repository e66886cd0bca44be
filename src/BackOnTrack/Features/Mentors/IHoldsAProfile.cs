namespace BackOnTrack.Features.Mentors;

/// <summary>A page with the fields of the profile: entering a mentor, and changing one.</summary>
public interface IHoldsAProfile
{
    ProfileInput Input { get; }
}
