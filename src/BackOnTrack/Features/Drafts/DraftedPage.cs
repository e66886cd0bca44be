using BackOnTrack.Web;

namespace BackOnTrack.Features.Drafts;

/// <summary>
/// A page whose form keeps what is typed: <c>&lt;form data-draft="@Model.DraftAddress"&gt;</c>, with the partials
/// <c>_Restored</c> above it and <c>_DraftButtons</c> beside its button. Its act calls <c>tx.DropDraft</c>.
/// </summary>
public abstract class DraftedPage : BotPage
{
    /// <summary>A draft that now stands on the form.</summary>
    public ITyped? Restored { get; private protected set; }

    /// <summary>Where the form keeps what is typed; in a mentee's file it is <see cref="DraftPlace.At"/>.</summary>
    public abstract string DraftAddress { get; }

    /// <summary>The form, for a person without scripts who has pressed its button.</summary>
    public virtual string DraftBack => Request.Path;

    /// <summary>Over which version of the record the draft was typed, so that a save meanwhile is not written over unseen; the one there now without a draft.</summary>
    protected uint TypedOver(uint now) => Versions.Select(name => Restored?.Typed.GetValueOrDefault(name)).FirstOrDefault(v => v is not null) is [var seen] && uint.TryParse(seen, out var version) ? version : now;

    /// <summary>The names under which a form sends along which version it showed.</summary>
    private static readonly string[] Versions = ["Input.Version", "Version", "Seen", "Input.Edition", "Input.Before"];

    /// <summary>Puts back what was typed, as it was typed, also what had no meaning yet.</summary>
    protected void Restore(ITyped? draft)
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
