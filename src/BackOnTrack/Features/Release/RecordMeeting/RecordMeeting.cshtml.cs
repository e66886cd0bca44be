using BackOnTrack.Access;
using BackOnTrack.Domain.Release;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Release;

/// <summary>The meeting before release.</summary>
[Needs(Act.ReleaseMeetingRecord)]
public sealed class RecordReleaseMeetingPage(RecordReleaseMeeting record, ReadRelease read, Words words) : ReleasePage(read)
{
    [BindProperty] public ReleaseMeetingInput Input { get; set; } = new();
    protected override (string, Guid)? Form => (ReleaseForms.Meeting, Id);
    public IEnumerable<Choice> Functions => Choice.From(words, "Release.Owner", Enum.GetValues<ReleaseOwner>());

    /// <summary>A planned meeting whose day has come is already filled in but for its words.</summary>
    public async Task<IActionResult> OnGet()
    {
        var page = await LoadBegun();
        if (Sheet?.Meetings.LastOrDefault(m => m.WaitsForWords(Sheet.Today)) is { } planned) (Input.On, Input.With) = (planned.On, planned.With);
        Restore(Sheet?.Typed);
        return page;
    }

    public Task<IActionResult> OnPost() => Do(() => record.Run(Actor, Id, Input, Stop), () => LoadBegun());
}
