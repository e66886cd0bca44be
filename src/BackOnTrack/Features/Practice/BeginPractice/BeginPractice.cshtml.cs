using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.PracticeWrite)]
public sealed class BeginPracticePage(BeginPractice begin) : BotPage
{
    public sealed class NameInput
    {
        public string? Name { get; set; }
    }

    [BindProperty] public NameInput Input { get; set; } = new();

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync() => await Answer(await begin.Run(Actor, Input.Name, Stop), id => Redirect($"/practices/{id}/edit"), () => Task.FromResult<IActionResult>(Page()));
}
