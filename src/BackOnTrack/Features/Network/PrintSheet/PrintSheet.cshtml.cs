using BackOnTrack.Access;
using BackOnTrack.Domain.Network;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Network;

/// <summary>A sheet for one of those invited: to print, and as a text to copy.</summary>
[Needs(Act.NetworkSheetPrint)]
public sealed class PrintSheetPage(ReadSheet read, Words words) : BotPage
{
    [FromRoute] public Guid Mentorship { get; set; }
    [FromRoute(Name = "network_meeting")] public Guid Meeting { get; set; }
    [BindProperty(SupportsGet = true, Name = "language")] public string? Chosen { get; set; }
    public GuestSheet Sheet { get; private set; } = null!;
    public string Language => Languages.Known(Chosen) ?? Languages.Known(Sheet.Language) ?? Languages.Current;
    public IEnumerable<Choice> Spoken => Languages.Codes.Select(code => new Choice(code, words.In(code)[$"House.Language.{char.ToUpperInvariant(code[0])}{code[1]}"]));

    public async Task<IActionResult> OnGet(Guid invitee) => Show(await read.Run(Actor, Mentorship, Meeting, invitee, Stop), sheet => Sheet = sheet);

    /// <summary>Title and paragraphs, in the language being spoken.</summary>
    public (string Title, IReadOnlyList<string> Lines) Written() => Sheet.State is NetworkMeetingState.Planned
        ? (words["Network.Sheet.Invitation"],
        [
            Hello(), words["Network.Sheet.Invited"],
            Sheet.At is { } at ? words["Network.Sheet.WhenAt", Sheet.On, at] : words["Network.Sheet.When", Sheet.On],
            .. Sheet.Place is { } place ? new[] { words["Network.Sheet.Where", place] } : [],
            words["Network.Sheet.About"] + "\n" + Sheet.Agenda, words["Network.Sheet.Free"], words["Network.Sheet.Ask", Sheet.Mentor], words["Network.Sheet.Regards"] + "\n" + Sheet.Mentor,
        ])
        : (words["Network.Sheet.Agreed"],
        [
            Hello(), words["Network.Sheet.Thanks", Sheet.On],
            Sheet.Items.Count == 0 ? words["Network.Sheet.NoItem"] : words["Network.Sheet.YouSaid"] + "\n" + string.Join("\n", Sheet.Items.Select(i => words["Network.Sheet.Item", i.What, i.Due])),
            words["Network.Sheet.Ask", Sheet.Mentor], words["Network.Sheet.Regards"] + "\n" + Sheet.Mentor,
        ]);

    private string Hello() => Sheet.Name is { } name ? words["Network.Sheet.Hello", name] : words["Network.Sheet.HelloYou"];
}
