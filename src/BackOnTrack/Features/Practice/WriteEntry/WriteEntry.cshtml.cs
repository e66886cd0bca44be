using BackOnTrack.Access;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

/// <summary>The whole form on one page, as it is: its fields are read together.</summary>
[Needs(Act.PracticeWrite)]
public sealed class WriteEntryPage(WriteEntry write, ReadPractice read) : DeskPage
{
    [BindProperty] public RanEntry Input { get; set; } = new();
    [BindProperty] public uint Seen { get; set; }

    public Guid Id { get; private set; }
    public PracticeSheet Sheet { get; private set; } = null!;

    /// <summary>The list with what was chosen before and stands in it no longer: it can only be taken away by hand.</summary>
    public IEnumerable<Choice> Choices(TermKind kind, IEnumerable<string?> chosen) =>
        Sheet.Lists.Of(kind).Concat(chosen.OfType<string>().Where(c => !Sheet.Lists.Has(kind, c))).Distinct().Select(w => new Choice(w, w));

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet =>
    {
        (Id, Sheet, Seen) = (id, sheet, sheet.Practice.Version);
        Input = sheet.Practice.Draft;
    });

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await write.Run(Actor, id, Input, Seen, Stop), _ => Redirect($"/practices/{id}/edit"), () => Same(id))
        : await Again(() => Same(id));

    protected override void PutBack() => Seen = TypedOver(Seen);

    private async Task<IActionResult> Same(Guid id)
    {
        var page = Show(await read.Run(Actor, id, Stop), sheet => (Id, Sheet) = (id, sheet));
        if (page is NotFoundResult || Sheet.Practice.Version == Seen) return page;
        await TheyWereFaster(id, Sheet.Practice.Draft, Input.Tidy());
        Seen = Sheet.Practice.Version;
        return page;
    }
}
