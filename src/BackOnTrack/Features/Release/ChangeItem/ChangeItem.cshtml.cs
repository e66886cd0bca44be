using BackOnTrack.Access;
using BackOnTrack.Domain.Release;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Release;

/// <summary>Who sees to a point, by when, and who is waited for.</summary>
[Needs(Act.ReleaseItemChange)]
public sealed class ChangeItemPage(ChangeItem change, ReadRelease read, Words words) : ItemPage(read)
{
    [BindProperty] public OwnerInput Input { get; set; } = new();
    protected override (string, Guid)? Form => (ReleaseForms.Owner, ItemId);
    public IEnumerable<Choice> Outside => Choice.From(words, "Release.Owner", Enum.GetValues<ReleaseOwner>().Where(ReleaseItem.IsOutside)).Prepend(new("", words["Release.Choice.Nobody"]));
    public IEnumerable<Choice> Owners => Choice.From(words, "Release.Owner", Enum.GetValues<ReleaseOwner>());

    public async Task<IActionResult> OnGet()
    {
        var page = await LoadItem();
        if (Sheet?.Items.FirstOrDefault(i => i.Id == ItemId) is not { } item) return page;
        Input = Said(item);
        Restore(Sheet.Typed);
        Input.Version = TypedOver(item.Version);
        return page;
    }

    public Task<IActionResult> OnPost() => Do(() => change.Run(Actor, Id, ItemId, Input, Stop), () => Newer(Input.Version, Input, Said, v => Input.Version = v));

    private static OwnerInput Said(ReleaseItem item) => new() { Owner = item.Owner, Due = item.Due, WaitsFor = item.WaitsFor, Why = item.WaitsWhy?.Text, Version = item.Version };
}
