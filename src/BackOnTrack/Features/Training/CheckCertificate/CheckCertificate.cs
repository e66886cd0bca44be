using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>What the holder of a code learns.</summary>
public sealed record CodeAnswer(int Days, DateOnly CompletedOn);

/// <summary>Says whether a code on a certificate is valid. Whoever asks is nobody we know, and learns nobody's name.</summary>
public sealed class CheckCertificate(Database db)
{
    public Task<Outcome<CodeAnswer>> Run(string? typed, CancellationToken stop) => db.Read<CodeAnswer>(Actor.House, Act.CertificateCheck, async tx =>
    {
        var code = CertificateCode.Read(typed);
        if (code.Length == 0) return new Refusal("Training.Refuse.NoCode", "Code");
        var check = tx.CheckOf(code);
        var answer = await tx.Database.SqlQuery<CodeRow>($"select days as \"Days\", completed_on as \"CompletedOn\" from bot.check_certificate({check})").SingleOrDefaultAsync(stop);
        return answer is null ? new Refusal("Training.Refuse.UnknownCode", "Code") : new CodeAnswer(answer.Days, answer.CompletedOn);
    }, stop);

    private sealed record CodeRow(int Days, DateOnly CompletedOn);
}
