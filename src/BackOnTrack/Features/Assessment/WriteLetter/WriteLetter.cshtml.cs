using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Assessment;

[Needs(Act.DecisionLetter)]
public sealed class WriteLetterPage(WriteLetter write, Words words) : BotPage
{
    [FromRoute] public Guid Id { get; set; }

    public string Text { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync() => Show(await write.Run(Actor, Id, Stop), letter => Text = string.Join("\n\n",
        words["Assessment.Letter.Subject", letter.Reference],
        words["Assessment.Letter.Received", letter.ReceivedOn],
        words["Assessment.Letter.Outcome", letter.DecidedOn, words.Of("Assessment.Letter.Outcome", letter.Outcome)],
        words["Assessment.Letter.Reason", words.Of("Assessment.Reason", letter.Reason)],
        letter.Words,
        words["Assessment.Letter.Close"]));
}
