using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

/// <summary>The form's lists with their days, for whoever edits the practice.</summary>
[Needs(Act.PracticeTermKeep)]
public sealed class KeepTermsPage(ListTerms list, AddTerm add) : BotPage
{
    [BindProperty] public TermInput Input { get; set; } = new();

    public TermsSheet Terms { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, Stop), terms => Terms = terms);

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await add.Run(Actor, Input, Stop), _ => Redirect("/practices/terms"), OnGetAsync)
        : await Again(OnGetAsync);
}
