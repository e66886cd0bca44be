using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Sessions;

/// <summary>The form of a note, new or changed: one page, the first answer tailors the rest.</summary>
public abstract class SessionSheetPage : DraftedPage
{
    [BindProperty] public SessionInput Input { get; set; } = new();

    public SessionSheet Sheet { get; protected set; } = null!;
    public IReadOnlyList<Choice> Goals => [.. Sheet.Goals.Select(g => Choice.Of(g.Root, g.Aim))];

    /// <summary>The name under which the form keeps its draft, and what the draft is about.</summary>
    protected abstract (string Form, Guid Subject) Drafted { get; }

    public override string DraftAddress => DraftPlace.At(Sheet.Head.Mentorship.Mentee, Drafted.Form, Drafted.Subject);
}
