using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Interviews;

/// <summary>A passage somebody would like to quote from.</summary>
public sealed record PassageToQuote(Interview Interview, int Passage, string Words);

public sealed class OfferQuote(Database db)
{
    /// <param name="passage">Its number; the first one when nobody says.</param>
    public Task<Outcome<PassageToQuote>> Run(Actor actor, Guid id, int? passage, CancellationToken stop) => db.Read<PassageToQuote>(actor, Act.InterviewRead, async tx =>
    {
        if (await tx.Interviews.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, stop) is not { } interview) return Refusal.NotFound;
        if (await tx.NewestNote(id, stop) is not { } note) return Refusal.NotFound;
        var number = passage ?? 1;
        if (number < 1 || number > note.Passages) return Refusal.NotFound;
        tx.Saw(Act.InterviewRead, null, id);
        return new PassageToQuote(interview, number, tx.PassagesOf(note)[number - 1]);
    }, stop);
}

/// <summary>Proposes a quote, shortened and changed so that nobody is recognised. Somebody else checks it.</summary>
public sealed class ProposeQuote(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, QuoteInput input, CancellationToken stop) => db.Write(actor, Act.QuotePropose, async tx =>
    {
        await tx.InLine($"note {id}", stop);
        if (await tx.Interviews.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, stop) is not { } interview) return Refusal.NotFound;
        if (await tx.NewestNote(id, stop) is not { } note) return Refusal.NotFound;
        if (!InterviewQuote.Propose(interview, note, input, actor.Account, tx.Now, out var words).Accepted(out var quote, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (!input.NoName && await tx.NamesAMentor(stop, words)) return new Refusal("Interviews.Refuse.NamesMentor", nameof(input.Words));
        tx.Seal(quote, words);
        tx.Add(quote);
        await tx.SaveChangesAsync(stop);
        tx.Did(Act.QuotePropose, null, quote.Id);
        return quote.Id;
    }, stop);
}
