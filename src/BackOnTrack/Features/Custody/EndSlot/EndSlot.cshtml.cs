using BackOnTrack.Access;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Custody;

[Needs(Act.DirectoryWrite)]
public sealed class EndSlotPage(EndSlot act, ReadEstablishment read) : KeepPage(read)
{
    [FromRoute] public Guid Slot { get; set; }
    protected override Guid? Part => Slot;
    protected override bool Has(EstablishmentView view) => view.Facts.Slots.Any(s => s.Id == Slot);
    [BindProperty] public LastDay Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => Do(id => act.Run(Actor, id, Slot, Input.Last, Stop));
}

/// <summary>The last day on which something is still so.</summary>
public sealed class LastDay
{
    public DateOnly? Last { get; set; }
}
