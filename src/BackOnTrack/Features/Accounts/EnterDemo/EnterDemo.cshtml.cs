using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace BackOnTrack.Features.Accounts;

/// <summary>The demo's door: a button per invented person. Outside the demo it is not there.</summary>
[Needs(Act.DemoEnter, Anonymous = true)]
public sealed class EnterDemoPage(HouseSettings settings, NpgsqlDataSource source, SignInDesk desk, TimeProvider clock) : BotPage
{
    public DateOnly Today => clock.Today();

    public List<(Guid Account, string Name, string Role)> People { get; } = [];

    public async Task<IActionResult> OnGetAsync(Guid? account)
    {
        if (!settings.Demo) return NotFound();
        if (account is { } known) return await Enter(known);
        await using var ask = source.CreateCommand("""
            select a.id, a.display_name, r.role from bot.account a join bot.account_role r on r.account = a.id
            where r.until is null and a.disabled is null and a.user_name like '%@demo.invalid' order by a.user_name limit 40
            """);
        await using var rows = await ask.ExecuteReaderAsync(Stop);
        while (await rows.ReadAsync(Stop)) People.Add((rows.GetGuid(0), rows.GetString(1), rows.GetString(2)));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid account) => settings.Demo ? await Enter(account) : NotFound();

    private async Task<IActionResult> Enter(Guid account) => await desk.Start(HttpContext, account, Stop) is null ? NotFound() : Redirect("/");
}
