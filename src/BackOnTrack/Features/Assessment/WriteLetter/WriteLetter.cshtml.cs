using BackOnTrack.Access;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Assessment;

[Needs(Act.DecisionLetter)]
public sealed class WriteLetterPage(WriteLetter write, Words words) : BotPage
{
    [FromRoute] public Guid Id { get; set; }

    public string Text { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync() => Show(await write.Run(Actor, Id, Stop), letter => Text = string.Join("\n\n", ((string?[])
    [
        words["Assessment.Letter.Subject", letter.Reference],
        words["Assessment.Letter.Received", letter.ReceivedOn],
        words["Assessment.Letter.Outcome", letter.DecidedOn, words.Of("Assessment.Letter.Outcome", letter.Outcome)],
        letter.Outcome is DecisionOutcome.Declined ? words["Assessment.Letter.Reason", words.Of("Assessment.Reason", letter.Reason)] : null,
        letter.Words,
        words["Assessment.Letter.Close"],
    ]).OfType<string>()));
}
