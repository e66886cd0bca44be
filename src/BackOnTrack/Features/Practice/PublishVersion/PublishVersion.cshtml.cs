using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

/// <summary>Shows what would be published before it is.</summary>
[Needs(Act.PracticePublish)]
public sealed class PublishVersionPage(PublishVersion publish, ReadPractice read) : BotPage
{
    public sealed class PublishInput
    {
        public string? Changed { get; set; }
    }

    [BindProperty] public PublishInput Input { get; set; } = new();
    [BindProperty] public uint Seen { get; set; }

    public PracticeSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => (Sheet, Seen) = (sheet, sheet.Practice.Version));

    public async Task<IActionResult> OnPostAsync(Guid id) => await Answer(await publish.Run(Actor, id, Input.Changed, Seen, Stop), _ => Redirect($"/practices/{id}"), () => OnGetAsync(id));
}
