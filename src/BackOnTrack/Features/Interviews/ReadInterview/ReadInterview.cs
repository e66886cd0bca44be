using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Interviews;

/// <summary>A version of a note, without its words.</summary>
public sealed record NoteLine(Guid Id, int Edition, string Corrects, Guid WrittenBy, DateTimeOffset WrittenAt);

/// <summary>Who codes the version shown, and whether they are done. What they ticked is not here.</summary>
public sealed record CoderLine(Guid Coder, string Name, bool IsDone, bool Alone);

/// <summary>An interview with a page of the passages of one version of its note.</summary>
/// <param name="First">The number of the first passage on the page.</param>
public sealed record InterviewSheet(Interview Interview, GuideLine Guide, string Interviewer, IReadOnlyList<NoteLine> Notes, InterviewNote? Note, IReadOnlyList<string> Passages, int First, int Page, int Pages,
    IReadOnlyList<CoderLine> Coders, int Proposed, int Released)
{
    public bool IsNewest => Note is null || Notes[0].Id == Note.Id;

    /// <summary>Two have coded the version shown and are done: where they differ may be read.</summary>
    public bool IsCodedByTwo => Coders.Count(c => c.IsDone) == 2;
}

public sealed class ReadInterview(Database db)
{
    public const int PageSize = 50;
    private const int MostEditions = 50;

    /// <param name="edition">Which version of the note, or null for the newest.</param>
    public Task<Outcome<InterviewSheet>> Run(Actor actor, Guid id, int? edition, int page, CancellationToken stop) => db.Read<InterviewSheet>(actor, Act.InterviewRead, async tx =>
    {
        if (await tx.Interviews.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, stop) is not { } interview) return Refusal.NotFound;
        var guide = await tx.Guides.AsNoTracking().Where(g => g.Id == interview.Guide).Select(g => new GuideLine(g.Id, g.Root, g.Edition, g.Title, g.Language, g.ChangedAt, g.PublishedAt)).SingleAsync(stop);
        var notes = await tx.InterviewNotes.AsNoTracking().Where(n => n.Interview == id).OrderByDescending(n => n.Edition).Take(MostEditions)
            .Select(n => new NoteLine(n.Id, n.Edition, n.Corrects, n.WrittenBy, n.WrittenAt)).ToListAsync(stop);
        var shown = notes.Find(n => n.Edition == edition)?.Id ?? notes.FirstOrDefault()?.Id;
        var note = shown is null ? null : await tx.InterviewNotes.AsNoTracking().SingleAsync(n => n.Id == shown, stop);
        var passages = note is null ? [] : tx.PassagesOf(note);
        var pages = Math.Max(1, (passages.Count + PageSize - 1) / PageSize);
        var at = Math.Clamp(page, 1, pages);
        var codings = await tx.Codings.AsNoTracking().Where(c => c.Note == shown).OrderBy(c => c.Place).ToListAsync(stop);
        var names = await tx.NamesOf([interview.Interviewer, .. codings.Select(c => c.Coder)], stop);
        var proposed = await tx.InterviewQuotes.CountAsync(q => q.Interview == id && q.State == QuoteState.Proposed, stop);
        var released = await tx.ReleasedQuotes.CountAsync(q => q.Interview == id, stop);
        tx.Saw(Act.InterviewRead, null, id);
        return new InterviewSheet(interview, guide, names.GetValueOrDefault(interview.Interviewer, ""), notes, note, [.. passages.Skip((at - 1) * PageSize).Take(PageSize)], ((at - 1) * PageSize) + 1, at, pages,
            codings.ConvertAll(c => new CoderLine(c.Coder, names.GetValueOrDefault(c.Coder, ""), c.IsDone, c.Alone)), proposed, released);
    }, stop);
}
