using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Inquiries.List;

/// <summary>All inquiries within sight, by state and unit, fifty at a time.</summary>
[Needs(Act.InquiryList)]
public sealed class ListPage(ListInquiries act) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "show")] public Shown Show_ { get; set; }
    [BindProperty(SupportsGet = true)] public int? Unit { get; set; }

    public int Number { get; private set; } = 1;
    public InquiryList List { get; private set; } = null!;
    public int Pages => (List.Count + ListInquiries.PageSize - 1) / ListInquiries.PageSize;
    public bool MayAdd => AccessTable.Allows(Act.InquiryDraft, Actor.Hat);
    public bool MayImport => AccessTable.Allows(Act.RegisterImport, Actor.Hat);

    public async Task<IActionResult> OnGetAsync(int p = 1)
    {
        Number = Math.Clamp(p, 1, 100_000);
        return Show(await act.Run(Actor, Show_, Unit, Number, Stop), list => List = list);
    }
}
