using BackOnTrack.Access;
using BackOnTrack.Domain.Assessment;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Assessment;

/// <summary>The current decision first, then the new one, then both side by side to check, then it is made.</summary>
[Needs(Act.DecisionChange)]
public sealed class ChangeDecisionPage(ChangeDecision change, CheckDecision check, ReadAssessment read) : AssessmentPage(read)
{
    [BindProperty] public DecisionInput Input { get; set; } = new();
    protected override string Form => AssessmentForms.NewDecision;

    /// <summary>The decision that stood on the screen when the new one was written.</summary>
    [BindProperty] public Guid Seen { get; set; }

    /// <summary>Whether the answers are shown to be checked.</summary>
    public bool Checking { get; private set; }

    public override async Task<IActionResult> OnGetAsync()
    {
        var page = await Load();
        Restore(View?.Typed);
        return page;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return await Again(Load);
        var checkedPage = await Load();
        return await Answer(await check.Run(Actor, Id, Seen, Input, Stop), _ => { Checking = true; return checkedPage; }, AgainOverTheirs);
    }

    /// <summary>Back from checking to the form, with everything typed.</summary>
    public Task<IActionResult> OnPostBackAsync() => Load();

    public async Task<IActionResult> OnPostConfirmAsync() => ModelState.IsValid
        ? await Answer(await change.Run(Actor, Id, Seen, Input, Stop), _ => Redirect(Overview), AgainOverTheirs)
        : await Again(Load);

    private async Task<IActionResult> AgainOverTheirs()
    {
        var page = await Load();
        if (View?.Whole.Current is not { } current || current.Id == Seen) return page;
        await TheyWereFaster(current.Id, new DecisionInput { Outcome = current.Outcome, Reason = current.Reason, Wait = Input.Wait, Reasons = current.Reasons.Text, ForReferrer = current.ForReferrer.Text, WhyChanged = Input.WhyChanged }, Input);
        Seen = current.Id;
        return page;
    }
}
