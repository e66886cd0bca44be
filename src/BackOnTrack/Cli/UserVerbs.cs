using System.CommandLine;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Web;

namespace BackOnTrack.Cli;

/// <summary><c>user</c>: accounts from the console, by the same acts as the administrator's pages.</summary>
internal static class UserVerbs
{
    private static readonly Argument<string> UserName = new("user-name") { Description = "The name to sign in with." };

    public static Command Make() => new("user", "Accounts.") { Add(), Invite(), List(), Disable() };

    private static Command Add()
    {
        var hats = new Argument<string[]>("role") { Description = $"One or more of: {string.Join(", ", Hats)}.", Arity = ArgumentArity.OneOrMore };
        var name = new Option<string?>("--name") { Description = "The person's name; the user name when not given." };
        var unit = new Option<int?>("--unit") { Description = "The number of the unit the person is posted to." };
        var language = new Option<string?>("--language") { Description = "en, da or nb." };
        var verb = new Command("add", "A new account, with a one-time link.") { UserName, hats, name, unit, language };
        verb.Does((line, stop) => With(async services =>
        {
            var userName = line.GetValue(UserName)!;
            var made = await services.GetRequiredService<InviteAccount>().Run(Actor.House, new Invitation
            {
                UserName = userName, Name = line.GetValue(name) ?? userName, Hats = [.. line.GetValue(hats)!.Select(Hat)], Unit = line.GetValue(unit), Language = line.GetValue(language) ?? "en",
            }, stop);
            Say(made);
        }));
        return verb;
    }

    private static Command Invite()
    {
        var verb = new Command("invite", "Another one-time link for the same account.") { UserName };
        verb.Does((line, stop) => With(async services =>
            Say(await services.GetRequiredService<RenewLink>().Run(Actor.House, await Find(services, line.GetValue(UserName)!, stop), stop))));
        return verb;
    }

    private static Command Disable()
    {
        var verb = new Command("disable", "Ends the account and every sign-in of it at once.") { UserName };
        verb.Does((line, stop) => With(async services =>
        {
            var done = await services.GetRequiredService<DisableAccount>().Run(Actor.House, await Find(services, line.GetValue(UserName)!, stop), stop);
            if (!done.Accepted(out _, out var refusals)) throw Refused(refusals);
            Console.WriteLine("The account is shut, and all its sign-ins have ended.");
        }));
        return verb;
    }

    private static Command List()
    {
        var verb = new Command("list", "Who has an account, with roles and state.");
        verb.Does((_, stop) => With(async services =>
        {
            foreach (var a in await Book(services, stop)) Console.WriteLine($"{a.UserName,-32} {a.Name,-28} {Snake.Of(a.State),-9} {string.Join(", ", a.Hats.Select(h => Snake.Of(h)))}");
        }));
        return verb;
    }

    private static IEnumerable<string> Hats => AllHats.InOrder.Select(r => Snake.Of(r));

    private static Role Hat(string word) => Hats.Contains(word) ? Snake.Parse<Role>(word) : throw new Stumble($"There is no role '{word}': it is one of {string.Join(", ", Hats)}.");

    private static async Task<Guid> Find(IServiceProvider services, string userName, CancellationToken stop) =>
        (await Book(services, stop)).FirstOrDefault(a => a.UserName.Equals(userName, StringComparison.OrdinalIgnoreCase))?.Id ?? throw new Stumble($"Nobody signs in as '{userName}': ./bot user list shows who does.");

    private static async Task<IReadOnlyList<AccountLine>> Book(IServiceProvider services, CancellationToken stop) =>
        (await services.GetRequiredService<ListAccounts>().Run(Actor.House, stop)).Accepted(out var book, out var refusals) ? book.Lines : throw Refused(refusals);

    private static void Say(Outcome<Invited> made)
    {
        if (!made.Accepted(out var invited, out var refusals)) throw Refused(refusals);
        Console.WriteLine($"Hand this to the person; it works once, within {OneTimeLink.Lives.TotalDays:N0} days, at the service's address:\n{invited.Link!.Path}");
    }

    internal static Stumble Refused(IReadOnlyList<Refusal> refusals) => new(string.Join('\n', refusals.Select(r => new Words(strict: false)[r.Code, r.Values ?? []])));

    private static async Task<int> With(Func<IServiceProvider, Task> work)
    {
        await using var app = Server.Build([], HouseSettings.FromEnvironment(demo: false));
        await using var scope = app.Services.CreateAsyncScope();
        await work(scope.ServiceProvider);
        return 0;
    }
}
