using BackOnTrack.Access;
using BackOnTrack.Domain.Asking;
using BackOnTrack.Features.Asking;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Relationship;

/// <summary>
/// At a tablet of the service: the code first, then the five questions, who will read the answers and who will not. No name stands on
/// it, and the code never in the address.
/// </summary>
[Needs(Act.AnswerCodeUse, Anonymous = true, Rate = Rate.Code)]
public sealed class UseCodePage(FindCode find, AnswerUnderCode answer, Words words) : ItemsPage(words)
{
    [BindProperty] public bool Asked { get; set; }

    /// <summary>Whether the code works and the questions are shown.</summary>
    public bool IsOpen { get; private set; }
    public string Language { get; private set; } = Languages.Current;

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPost()
    {
        var found = await find.Run(Input.Code, AnswersTo.WorkingTogether, Stop);
        if (!found.Accepted(out var code, out _)) return await Answer(found, _ => Page(), () => Task.FromResult<IActionResult>(Page()));
        Language = Languages.Known(code.Language) ?? Languages.Current;
        Languages.Speak(Language);
        IsOpen = true;
        if (!Asked) return Page();
        return ModelState.IsValid
            ? await Answer(await answer.Run(Input.Code, Input.Given, Stop), _ => Redirect($"/answered?language={Language}"), () => Task.FromResult<IActionResult>(Page()))
            : await Again(() => Task.FromResult<IActionResult>(Page()));
    }
}
