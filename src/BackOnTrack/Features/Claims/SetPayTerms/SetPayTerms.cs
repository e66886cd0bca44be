using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Claims;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Claims.SetPayTerms;

public sealed class TermsInput
{
    public PayModel? Model { get; set; }
    public DateOnly? From { get; set; }
}

/// <summary>Says how a mentor is paid from a day on. Claims already approved keep their amounts.</summary>
public sealed class SetPayTerms(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, TermsInput input, CancellationToken stop) => db.Write(actor, Act.PayTermsSet, async tx =>
    {
        var mentor = await tx.Mentors.SingleOrDefaultAsync(m => m.Id == id, stop);
        if (mentor is null) return Refusal.NotFound;
        if (!Domain.Claims.PayTerms.Set(mentor, input.Model, input.From, actor.Account).Accepted(out var terms, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(terms);
        tx.Did(Act.PayTermsSet, null, terms.Id);
        return terms.Id;
    }, stop);
}

public sealed record TermsSheet(Guid Mentor, string Alias, IReadOnlyList<PayTerms> Terms);

public sealed class ShowPayTerms(Database db)
{
    public Task<Outcome<TermsSheet>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<TermsSheet>(actor, Act.PayTermsSet, async tx =>
    {
        if (await tx.AliasOf(id, stop) is not { } alias) return Refusal.NotFound;
        var terms = await tx.Set<PayTerms>().AsNoTracking().Where(t => t.Mentor == id).OrderByDescending(t => t.From).ToListAsync(stop);
        tx.Saw(Act.PayTermsSet, null, id);
        return new TermsSheet(id, alias, terms);
    }, stop);
}
