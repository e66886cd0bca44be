using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

[Needs(Act.AccountList)]
public sealed class ListAccountsPage(ListAccounts act) : BotPage
{
    public AccountBook Book { get; private set; } = new([], 0, 0);

    public async Task<IActionResult> OnGetAsync() => Show(await act.Run(Actor, Stop), book => Book = book);
}
