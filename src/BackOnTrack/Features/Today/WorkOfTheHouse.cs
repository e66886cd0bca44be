using BackOnTrack.Domain;

namespace BackOnTrack.Features.Today;

/// <summary>Everything that can wait for somebody, by room. A new kind of work is a row there and three texts.</summary>
public static class WorkOfTheHouse
{
    public static readonly IReadOnlyList<Work> All = [.. WorkOnPeople.All, .. WorkOnSupervision.All, .. WorkOnInquiries.All, .. WorkOnSessions.All, .. WorkOnMentorships.All, .. WorkOnPlans.All, .. WorkOnNetwork.All, .. WorkOnMentors.All, .. WorkOnRecruitment.All, .. WorkOnTraining.All, .. WorkOnPolicies.All, .. WorkOnClaims.All, .. WorkOnAccounts.All, .. WorkOnPost.All, .. WorkOnCustody.All, .. WorkOnRelease.All, .. WorkOnSafety.All, .. WorkOnPractice.All, .. WorkOnResearch.All, .. WorkOnInterviews.All, .. WorkOnRelationship.All, .. WorkOnSurveys.All];

    public static IEnumerable<Work> For(Role hat) => All.Where(work => work.Hats.Contains(hat));
}
