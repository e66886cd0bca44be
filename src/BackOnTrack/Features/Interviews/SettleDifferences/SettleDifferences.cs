using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Interviews;

/// <summary>One difference: the passage, the code, who of the two sees it, and what was settled.</summary>
public sealed record DifferenceLine(int Number, int Passage, string Words, InterviewCode Code, string SeenBy, bool? Holds, string? Because);

/// <summary>Where two coders differ in a note. One of the differences is open for settling.</summary>
/// <param name="Shown">The one that is open, or null.</param>
/// <param name="MaySettle">Whether the reader is one of the two.</param>
public sealed record DifferencesSheet(Interview Interview, int Edition, bool IsOpen, IReadOnlyList<AgreementRow> Rows, IReadOnlyList<DifferenceLine> Lines, DifferenceLine? Shown, int All, int Settled, int Page, int Pages, bool MaySettle);

public sealed class ReadDifferences(Database db)
{
    public const int PageSize = 25;

    /// <param name="n">Which difference is open, by its number in the order of the text; the first unsettled one when nobody says.</param>
    public Task<Outcome<DifferencesSheet>> Run(Actor actor, Guid id, int? n, int page, CancellationToken stop) => db.Read<DifferencesSheet>(actor, Act.InterviewRead, async tx =>
    {
        if (await tx.Interviews.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, stop) is not { } interview) return Refusal.NotFound;
        if (await tx.NewestNote(id, stop) is not { } note) return Refusal.NotFound;
        var book = await tx.CodeBook(stop);
        tx.Saw(Act.InterviewRead, null, id);
        if ((await tx.CodedByTwo([note.Id], book, stop)).SingleOrDefault() is not { } two) return new DifferencesSheet(interview, note.Edition, false, [], [], null, 0, 0, 1, 1, false);
        var settled = (await tx.Resolutions.AsNoTracking().Where(r => r.Note == note.Id).ToListAsync(stop)).ToDictionary(r => (r.Passage, r.Code));
        var names = await tx.NamesOf(two.Codings.Select(c => c.Coder), stop);
        var passages = tx.PassagesOf(note);
        var lines = two.Coded.Differences.Select((d, k) => new DifferenceLine(k + 1, d.Passage, passages[d.Passage - 1], book.Find(d.Code)!,
            names.GetValueOrDefault((two.Coded.First.Contains(d) ? two.Codings[0] : two.Codings[1]).Coder, ""), settled.GetValueOrDefault(d)?.Holds, settled.GetValueOrDefault(d) is { } s ? tx.WordsOf(s) : null)).ToList();
        var pages = Math.Max(1, (lines.Count + PageSize - 1) / PageSize);
        var at = Math.Clamp(page, 1, pages);
        return new DifferencesSheet(interview, note.Edition, true, AgreementRows.Of([two], book), [.. lines.Skip((at - 1) * PageSize).Take(PageSize)], lines.Find(l => n is null ? l.Holds is null : l.Number == n),
            lines.Count, lines.Count(l => l.Holds is not null), at, pages, two.Codings.Any(c => c.Coder == actor.Account));
    }, stop);
}

/// <summary>Writes down what the two coders settled on in one passage, and why. Settled again, it takes the earlier one's place.</summary>
public sealed class SettleDifference(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, SettleInput input, CancellationToken stop) => db.Write(actor, Act.PassageCode, async tx =>
    {
        await tx.InLine($"note {id}", stop);
        if (await tx.NewestNote(id, stop) is not { } note) return Refusal.NotFound;
        if ((await tx.CodedByTwo([note.Id], await tx.CodeBook(stop), stop)).SingleOrDefault() is not { } two) return new Refusal("Interviews.Refuse.NotBoth");
        var earlier = await tx.Resolutions.SingleOrDefaultAsync(r => r.Note == note.Id && r.Passage == input.Passage && r.Code == input.Code, stop);
        if (!InterviewResolution.Settle(earlier, two.Coded, two.Codings, input, actor.Account, tx.Now, out var words).Accepted(out var settled, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (!input.NoName && await tx.NamesAMentor(stop, words)) return new Refusal("Interviews.Refuse.NamesMentor", nameof(input.Words));
        tx.Seal(settled, words);
        if (earlier is null) tx.Add(settled);
        await tx.SaveChangesAsync(stop);
        tx.Did(Act.PassageCode, null, settled.Id);
        return settled.Id;
    }, stop);
}
