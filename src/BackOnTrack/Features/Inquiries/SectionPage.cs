using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Draft = BackOnTrack.Features.Inquiries.ReadDraft.Draft;

namespace BackOnTrack.Features.Inquiries;

/// <summary>
/// One section of the form: its saved answers, or the list of sections when it cannot start yet or is not needed, or the
/// confirmation when all of it has been sent.
/// </summary>
public abstract class SectionPage<TAnswers>(ReadDraft.ReadDraft read, Section section) : DraftedPage where TAnswers : class
{
    [BindProperty] public TAnswers Input { get; set; } = null!;

    public Draft Draft { get; private set; } = null!;

    /// <summary>The name under which the section keeps what is typed before it is saved; null where it keeps nothing.</summary>
    protected virtual string? Form => null;
    public override string DraftAddress => DraftPlace.At(Draft.Inquiry.Mentee, Form!, Draft.Inquiry.Id);

    /// <summary>The answers as they are kept.</summary>
    protected abstract TAnswers From(Draft draft);

    protected abstract Task<Outcome<Guid>> Save(Guid id);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var page = await Ask(id);
        if (page is not PageResult) return page;
        Input = From(Draft);
        Restore(Draft.Typed);
        return page;
    }

    public async Task<IActionResult> OnPostAsync(Guid id) => !ModelState.IsValid
        ? await Again(() => Ask(id))
        : await Answer(await Save(id), next => Redirect($"/inquiries/{next}/next"), () => Ask(id));

    private async Task<IActionResult> Ask(Guid id)
    {
        if (!(await read.Run(Actor, id, Stop, Form)).Accepted(out var draft, out _)) return NotFound();
        Draft = draft;
        if (draft.Inquiry.State is not InquiryState.Draft) return Redirect($"/inquiries/{id}/sent");
        return Sections.StateOf(draft.Inquiry, section) is SectionState.CannotStartYet or SectionState.NotNeeded ? Redirect($"/inquiries/{id}/draft") : Page();
    }
}
