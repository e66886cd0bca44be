using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentorships.PrintAgreement;

/// <summary>The agreement as the mentee takes it away: the mentor's alias and nothing that says which programme it is.</summary>
public sealed record AgreementSheet(Agreement Agreement, string Name, string MentorAlias, string Language);

public sealed class PrintAgreement(Database db)
{
    public Task<Outcome<AgreementSheet>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<AgreementSheet>(actor, Act.MentorshipRead, async tx =>
    {
        var mentorship = await tx.Mentorships.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, stop);
        var agreement = mentorship is null ? null : await tx.Agreements.Where(a => a.Mentorship == id).OrderByDescending(a => a.AgreedOn).ThenByDescending(a => a.Id).FirstOrDefaultAsync(stop);
        if (mentorship is null || agreement is null) return Refusal.NotFound;
        var person = await tx.Set<Mentee>().FindVisible(mentorship.Mentee, stop);
        if (person is null) return Refusal.NotFound;
        var alias = await tx.MentorPeriods.Where(p => p.Mentorship == id && p.Mentor == agreement.Mentor).OrderByDescending(p => p.From).Select(p => p.Alias).FirstAsync(stop);
        await tx.Open(agreement, stop);
        tx.Saw(Act.MentorshipRead, mentorship.Mentee, agreement.Id);
        return new AgreementSheet(agreement, person.Name.Text, alias, person.Language);
    }, stop);
}
