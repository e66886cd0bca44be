using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Features.Assessment;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

/// <summary>
/// Disclosures that rest on a consent end in the transaction of its withdrawal, and their recipients are to be told; who was given an earlier
/// category is told that it is another one. What recipients had received stays on file.
/// </summary>
public sealed class WhatRestsOnTheAssessment : IRestsOnTheAssessment
{
    private static readonly ConsentPurpose[] Carries = [ConsentPurpose.TakePart, ConsentPurpose.ShareWithMunicipality];

    public async Task Withdrawn(Tx tx, Consent withdrawal, CancellationToken stop)
    {
        if (!Carries.Contains(withdrawal.Purpose)) return;
        var told = new HashSet<Guid>();
        foreach (var it in await tx.Disclosures.Where(d => d.Mentee == withdrawal.Mentee && d.Ground == ShareGround.Consent && (d.State == ShareState.InForce || d.State == ShareState.Prepared)).ToListAsync(stop))
        {
            it.Drop(tx.Actor.Account, tx.Now);
            if (it.Recall(RecallCause.ConsentWithdrawn, tx.Actor.Account, tx.Now, withdrawal.Id).Accepted(out var notice, out _) && told.Add(it.Recipient)) tx.Add(notice);
            tx.Did(Act.DisclosureRecall, it.Mentee, it.Id);
        }
    }

    public async Task Recategorised(Tx tx, SubjectCategory category, CancellationToken stop) =>
        tx.AddRange(RecipientNotice.ToEach(await tx.Received(category.Mentee, ShareFact.Category, stop), NoticeCause.CategoryChanged, category.Id, null, tx.Actor.Account, tx.Now));
}
