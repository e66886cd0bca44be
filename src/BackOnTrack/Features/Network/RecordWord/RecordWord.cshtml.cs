using BackOnTrack.Access;
using BackOnTrack.Domain.Network;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Network;

/// <summary>What somebody said about being part of it.</summary>
[Needs(Act.NetworkConsentRecord)]
public sealed class RecordWordPage(RecordWord record, ReadPerson read, Words words) : PersonPage(read)
{
    [BindProperty] public WordInput Input { get; set; } = new();

    /// <summary>Only the words that may follow the last one.</summary>
    public IEnumerable<Choice> MayFollow => Choice.From(words, "Network.OwnWord", NetworkConsent.Moves.Where(m => m.From == It.Last.Now()).Select(m => m.To));

    public Task<IActionResult> OnGet() => Open(() => Input.On = Today);

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await record.Run(Actor, Mentorship, Person, Input, Stop), _ => Redirect(Back), Same)
        : await Again(Same);
}
