using BackOnTrack.Web;

namespace BackOnTrack.Features.Drafts;

/// <summary>
/// A page whose form keeps what is typed: <c>&lt;form data-draft="@Model.DraftAddress"&gt;</c>, with the partials
/// <c>_Restored</c> above it and <c>_DraftButtons</c> beside its button. Its act calls <c>tx.DropDraft</c>.
/// </summary>
public abstract class DraftedPage : BotPage
{
    /// <summary>A draft that now stands on the form.</summary>
    public Draft? Restored { get; private set; }

    /// <summary>Where the form keeps what is typed.</summary>
    public string DraftAddress => $"/drafts/{DraftPlace.Mentee}/{DraftPlace.Form}/{DraftPlace.Subject}";

    protected abstract DraftPlace DraftPlace { get; }

    /// <summary>Puts back what was typed, as it was typed, also what had no meaning yet.</summary>
    protected void Restore(Draft? draft)
    {
        if (draft is null) return;
        Restored = draft;
        foreach (var (name, values) in draft.Typed)
        {
            ModelState.SetModelValue(name, values, string.Join(",", values));
            ModelState.MarkFieldSkipped(name);
        }
    }
}
