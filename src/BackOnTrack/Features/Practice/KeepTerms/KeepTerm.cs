using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>A word for one of the form's lists, as typed.</summary>
public sealed class TermInput
{
    public TermKind? Kind { get; set; }
    public string? Words { get; set; }

    /// <summary>The first day on which it can be chosen; today when nobody says.</summary>
    public DateOnly? From { get; set; }
}

/// <summary>Puts a word into one of the form's lists.</summary>
public sealed class AddTerm(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, TermInput input, CancellationToken stop) => db.Write(actor, Act.PracticeTermKeep, async tx =>
    {
        var known = await tx.FormTerms.AsNoTracking().ToListAsync(stop);
        if (!FormTerm.Add(input.Kind, input.Words, input.From, known, tx.Now.Day(), tx.Now).Accepted(out var term, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(term);
        tx.Did(Act.PracticeTermKeep, null, term.Id);
        return term.Id;
    }, stop);
}

/// <summary>Takes a word out of its list from today on.</summary>
public sealed class EndTerm(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.PracticeTermKeep, async tx =>
    {
        var term = await tx.FormTerms.SingleOrDefaultAsync(t => t.Id == id, stop);
        if (term is null) return Refusal.NotFound;
        if (!term.End(tx.Now.Day()).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.PracticeTermKeep, null, id);
        return id;
    }, stop);
}
