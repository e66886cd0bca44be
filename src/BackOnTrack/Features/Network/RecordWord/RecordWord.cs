using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Network;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Network;

/// <summary>Writes down what somebody, or a child's carer, said about being part of it. When a carer takes the yes back, how to reach the child goes.</summary>
public sealed class RecordWord(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid person, WordInput input, CancellationToken stop) => db.Write(actor, Act.NetworkConsentRecord, async tx =>
    {
        if (await tx.OneOfTheNetwork(mentorship, person, stop) is not { } it) return Refusal.NotFound;
        if (!NetworkConsent.Record(it.Portrait, it.Last, input, tx.Doer).Accepted(out var word, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(word);
        if (it.Portrait.IsChild && word.Word is OwnWord.Withdrawn) await tx.NetworkContactData.Where(d => d.Id == person).ExecuteDeleteAsync(stop);
        tx.Did(Act.NetworkConsentRecord, it.Person.Mentee, word.Id);
        return word.Id;
    }, stop);
}
