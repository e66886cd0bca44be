using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>What stands on a certificate, in the mentor's language.</summary>
public sealed record CertificatePaper(string Name, string Language, Certificate Certificate, string Code);

/// <summary>Opens a mentor's certificate for printing.</summary>
public sealed class PrintCertificate(Database db)
{
    public Task<Outcome<CertificatePaper>> Run(Actor actor, Guid mentor, CancellationToken stop) => db.Read<CertificatePaper>(actor, Act.CertificatePrint, async tx =>
    {
        var certificate = await tx.Certificates.AsNoTracking().SingleOrDefaultAsync(c => c.Mentor == mentor && c.WithdrawnAt == null, stop);
        if (certificate is null) return Refusal.NotFound;
        var language = await tx.Database.SqlQuery<string>($"select a.language as \"Value\" from bot.account a where a.id = {mentor}").SingleAsync(stop);
        var names = await tx.NamesOf([mentor], stop);
        tx.Saw(Act.CertificatePrint, null, mentor);
        return new CertificatePaper(names.GetValueOrDefault(mentor, ""), Languages.Known(language) ?? Languages.Neutral, certificate, tx.CodeOf(certificate.Id));
    }, stop);
}
