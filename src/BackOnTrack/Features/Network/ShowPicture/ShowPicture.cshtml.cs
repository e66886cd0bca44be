using BackOnTrack.Access;
using BackOnTrack.Domain.Network;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BackOnTrack.Features.Network;

/// <summary>The network as a drawing, with the same facts in words beneath it.</summary>
[Needs(Act.NetworkPeople)]
public sealed class ShowPicturePage(ReadNetwork read) : BotPage
{
    public NetworkSheet Sheet { get; private set; } = null!;
    public IReadOnlyList<(Spot Spot, Known Known)> Spots { get; private set; } = [];

    public async Task<IActionResult> OnGet(Guid mentorship) => Show(await read.Run(Actor, mentorship, Stop), sheet =>
    {
        Sheet = sheet;
        Spots = [.. NetworkPicture.Around(sheet.People.Select(k => (k.Portrait.Id, k.Portrait.Role))).Zip(sheet.People)];
    });

    /// <summary>Words in the drawing; written here because Razor has a tag of the same name.</summary>
    public TagBuilder Label(int x, int y, string words, bool small = false)
    {
        var label = new TagBuilder("text") { Attributes = { ["x"] = $"{x}", ["y"] = $"{y}", ["font-size"] = small ? "16" : "20" } };
        label.InnerHtml.Append(words);
        return label;
    }
}
