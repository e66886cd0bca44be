using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>Every word of the form's lists there is or was, list by list.</summary>
public sealed record TermsSheet(ILookup<TermKind, FormTerm> Of);

public sealed class ListTerms(Database db)
{
    /// <summary>Far more than the form has, so that a page always ends.</summary>
    private const int Most = 1000;

    public Task<Outcome<TermsSheet>> Run(Actor actor, CancellationToken stop) => db.Read<TermsSheet>(actor, Act.PracticeRead, async tx =>
        new TermsSheet((await tx.FormTerms.AsNoTracking().OrderBy(t => t.Words).Take(Most).ToListAsync(stop)).ToLookup(t => t.Kind)), stop);
}
