using BackOnTrack.Data;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Assessment;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Plans;

/// <summary>Acquitted, charged, convicted: the plan was made for somebody who was on file as something else, so its review comes forward.</summary>
public sealed class WhatRestsOnTheCategory : IRestsOnTheAssessment
{
    public Task Withdrawn(Tx tx, Consent withdrawal, CancellationToken stop) => Task.CompletedTask;

    public async Task Recategorised(Tx tx, SubjectCategory category, CancellationToken stop)
    {
        if (await tx.Set<Mentorship>().SingleOrDefaultAsync(m => m.Mentee == category.Mentee && m.Due != null, stop) is not { } mentorship || !mentorship.PlanIsOpen()) return;
        if (await tx.AgreedPlan(mentorship.Id, stop) is { } plan) plan.ReviewAtMove(tx.Doer.Today, ReviewOccasion.ChangeOfStatus);
    }
}
