using BackOnTrack.Access;
using BackOnTrack.Features.Mentorships.Security.ListRequests;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.Security.AnswerRequest;

[Needs(Act.SecurityAnswer)]
public sealed class AnswerRequestPage(AnswerRequest answer, ListRequests.ListRequests list) : BotPage
{
    [BindProperty] public AnswerInput Input { get; set; } = new();
    public RequestLine Line { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await list.Run(Actor, id, Stop), lines => Line = lines[0]);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await answer.Run(Actor, id, Input, Stop), _ => Redirect("/security/requests"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
