using BackOnTrack.Access;
using BackOnTrack.Domain.Release;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Release;

/// <summary>One point of the list: how it stands, and what became of it.</summary>
[Needs(Act.ReleaseItemSettle)]
public sealed class SettleItemPage(SettleItem settle, ReadRelease read, Words words, Tickets tickets) : ItemPage(read)
{
    [BindProperty] public SettleInput Input { get; set; } = new();

    /// <summary>The address for the owner outside, just made: shown this once.</summary>
    public string? Link { get; private set; }
    protected override (string, Guid)? Form => (ReleaseForms.Item, ItemId);

    /// <summary>An address that works, and one that no longer does and was not used.</summary>
    public ReleaseLink? Standing => Item.IsOpen && Sheet.Link is { } link && link.Works(Sheet.Now) ? link : null;
    public ReleaseLink? Ended => Item.IsOpen && Sheet.Link is { UsedAt: null } link && !link.Works(Sheet.Now) ? link : null;
    public IEnumerable<Choice> MayBecome => Choice.From(words, "Release.State", ReleaseItem.Moves.Where(m => m.From == Item.State).Select(m => m.To));

    public async Task<IActionResult> OnGet()
    {
        var page = await LoadItem();
        if (Sheet?.Items.FirstOrDefault(i => i.Id == ItemId) is not { } item) return page;
        Restore(Sheet.Typed);
        Input.Version = TypedOver(item.Version);
        if (tickets.Held<ShownOnce>(HttpContext) is { } shown && shown.About == ItemId)
        {
            Link = $"{Request.Scheme}://{Request.Host}{shown.Lines[0]}";
            tickets.Drop<ShownOnce>(HttpContext);
        }
        return page;
    }

    public Task<IActionResult> OnPost() => Do(() => settle.Run(Actor, Id, ItemId, Input, Stop), () => Newer(Input.Version, Input, i => new SettleInput { State = i.State, Words = i.Words?.Text, Version = i.Version }, v => Input.Version = v));
}
