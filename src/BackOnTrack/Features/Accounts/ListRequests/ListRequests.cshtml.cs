using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

[Needs(Act.AccountList)]
public sealed class ListRequestsPage(ListRequests act) : BotPage
{
    public IReadOnlyList<RequestLine> Lines { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => Show(await act.Run(Actor, Stop), book => Lines = book.Lines);
}
