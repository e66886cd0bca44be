using BackOnTrack.Domain;
using BackOnTrack.Domain.Release;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Release;

/// <summary>A page of one person's way out: reads the whole of it, and goes back to it.</summary>
public abstract class ReleasePage(ReadRelease read) : DraftedPage
{
    [FromRoute] public Guid Id { get; set; }
    public ReleaseSheet Sheet { get; private set; } = null!;
    public string Back => $"/mentorships/{Id}/release";

    /// <summary>The name under which the form keeps what is typed, and what it is about; null where it keeps nothing.</summary>
    protected virtual (string Name, Guid Subject)? Form => null;

    public override string DraftAddress => DraftPlace.At(Sheet.Mentorship.Mentee, Form!.Value.Name, Form!.Value.Subject);

    protected async Task<IActionResult> Load() => Show(await read.Run(Actor, Id, Stop, Form), sheet => Sheet = sheet);

    /// <summary>The page only when there is a list, and what else it asks for.</summary>
    protected async Task<IActionResult> LoadBegun(Func<ReleaseSheet, bool>? and = null)
    {
        var page = await Load();
        return Sheet?.Path is null || and?.Invoke(Sheet) == false ? NotFound() : page;
    }

    /// <summary>Runs the act when what was typed can be read.</summary>
    protected async Task<IActionResult> Do<T>(Func<Task<Outcome<T>>> act, Func<Task<IActionResult>> again) => ModelState.IsValid
        ? await Answer(await act(), _ => Redirect(Back), again)
        : await Again(again);
}

/// <summary>A page about one point of the list.</summary>
public abstract class ItemPage(ReadRelease read) : ReleasePage(read)
{
    [FromRoute(Name = "release_item")] public Guid ItemId { get; set; }
    public string At => $"{Back}/items/{ItemId}";
    public ReleaseItem Item => Sheet.Items.First(i => i.Id == ItemId);

    protected Task<IActionResult> LoadItem() => LoadBegun(sheet => sheet.Items.Any(i => i.Id == ItemId));

    /// <summary>The form again with the newer version to save over, and who was faster where somebody was.</summary>
    protected async Task<IActionResult> Newer<T>(uint seen, T typed, Func<ReleaseItem, T> said, Action<uint> take) where T : class
    {
        var page = await LoadItem();
        if (Sheet?.Path is null || !Sheet.Items.Any(i => i.Id == ItemId) || Item.Version == seen) return page;
        await TheyWereFaster(ItemId, said(Item), typed);
        ModelState.Remove("Input.Version");
        take(Item.Version);
        return page;
    }
}
