using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.Begin;

/// <summary>The first of the five minutes: whom is it about?</summary>
[Needs(Act.InquiryDraft)]
public sealed class BeginPage(BeginInquiry act, ListUnits units) : BotPage
{
    [BindProperty] public PersonAnswers Input { get; set; } = new(Language: Languages.Current);
    [BindProperty] public int? Unit { get; set; }

    public IReadOnlyList<Unit> Units { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => Show(await units.Run(Actor, Stop), found => Units = found);

    public async Task<IActionResult> OnPostAsync() => !ModelState.IsValid
        ? await Again(OnGetAsync)
        : await Answer(await act.Run(Actor, Input, Unit, Stop), id => Redirect($"/inquiries/{id}/next"), OnGetAsync);
}

/// <summary>The units an inquiry can go to: a choice only for those who work in several.</summary>
public sealed class ListUnits(Database db)
{
    public Task<Outcome<IReadOnlyList<Unit>>> Run(Actor actor, CancellationToken stop) => db.Read<IReadOnlyList<Unit>>(actor, Act.InquiryDraft, async tx =>
    {
        var mine = await tx.UnitsOfActor(stop);
        tx.Saw(Act.InquiryDraft, mentee: null);
        return await tx.Set<Unit>().AsNoTracking().Where(u => mine.Contains(u.Id)).OrderBy(u => u.Name).ToListAsync(stop);
    }, stop);
}
