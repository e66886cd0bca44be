using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

[Needs(Act.OwnAccountChange, Rate = Rate.SignIn), StepUp]
public sealed class ChangePasswordPage(ChangePassword act) : BotPage
{
    [BindProperty] public string Current { get; set; } = "";
    [BindProperty] public NewPassword Input { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var outcome = Input.Mismatch() is { } refusal ? refusal : await act.Run(Actor, Current, Input.Password, Stop);
        return await Answer(outcome, _ => Redirect("/account"), () => Task.FromResult<IActionResult>(Page()));
    }
}
