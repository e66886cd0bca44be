using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Interviews;

/// <summary>Puts a code into the book.</summary>
public sealed class AddCode(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, CodeInput input, CancellationToken stop) => db.Write(actor, Act.CodeBookKeep, async tx =>
    {
        await tx.InLine("code book", stop);
        var book = await tx.CodeBook(stop);
        if (!InterviewCode.Add(input, book.All, tx.Now).Accepted(out var code, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (await tx.NamesAMentorIn(input, stop) is { } named) return named;
        tx.Add(code);
        tx.Add(InterviewCodeVersion.Of(code, actor.Account, tx.Now));
        await tx.SaveChangesAsync(stop);
        tx.Did(Act.CodeBookKeep, null, code.Id);
        return code.Id;
    }, stop);
}

/// <summary>Writes a code anew. What it said before stays to be read, with its day.</summary>
public sealed class ChangeCode(Database db)
{
    /// <param name="seen">Which save the form showed.</param>
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CodeInput input, uint seen, CancellationToken stop) => db.Write(actor, Act.CodeBookKeep, async tx =>
    {
        await tx.InLine("code book", stop);
        if (await tx.Codes.SingleOrDefaultAsync(c => c.Id == id, stop) is not { } code) return Refusal.NotFound;
        if (code.Version != seen) return Refusal.Conflict;
        var book = await tx.CodeBook(stop);
        if (!code.Change(input, book.All).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (await tx.NamesAMentorIn(input, stop) is { } named) return named;
        tx.Add(InterviewCodeVersion.Of(code, actor.Account, tx.Now));
        tx.Did(Act.CodeBookKeep, null, id);
        return id;
    }, stop);
}

/// <summary>A code is handed round as notes are not: its texts are looked through for names too.</summary>
internal static class NamesInACode
{
    public static async Task<Refusal?> NamesAMentorIn(this Tx tx, CodeInput input, CancellationToken stop)
    {
        if (input.NoName) return null;
        foreach (var (field, words) in new[] { (nameof(input.Name), input.Name), (nameof(input.Meaning), input.Meaning), (nameof(input.UseWhen), input.UseWhen), (nameof(input.NotWhen), input.NotWhen), (nameof(input.Example), input.Example) })
            if (await tx.NamesAMentor(stop, words)) return new("Interviews.Refuse.NamesMentor", field);
        return null;
    }
}
