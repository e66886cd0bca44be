using System.Reflection;
using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Assessment;

/// <summary>A page about the assessment of one inquiry: what is prepared is read first, and every save leads back to the overview.</summary>
public abstract class AssessmentPage(ReadAssessment read) : DraftedPage
{
    [FromRoute] public Guid Id { get; set; }

    /// <summary>The name under which the form keeps what is typed; null where it keeps nothing.</summary>
    protected virtual string? Form => null;

    public override string DraftAddress => DraftPlace.At(Whole.Mentee.Id, Form!, Id);

    public AssessmentView View { get; private set; } = null!;

    public WholeAssessment Whole => View.Whole;

    public string Overview => $"/inquiries/{Id}/assessment";

    /// <summary>Whether the hat worn has the act at all: what nobody here may do is not offered.</summary>
    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public virtual Task<IActionResult> OnGetAsync() => Load();

    protected async Task<IActionResult> Load()
    {
        var act = GetType().GetCustomAttribute<NeedsAttribute>()!.Act;
        return Show(await read.Run(Actor, act, Id, Stop, Form), view => View = view);
    }

    protected async Task<IActionResult> Save(Func<Task<Outcome<Guid>>> run) =>
        ModelState.IsValid ? await Answer(await run(), _ => Redirect(Overview), Load) : await Again(Load);
}
