using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Web;

namespace BackOnTrack.Demo;

/// <summary>Where the story is played: acts are called as in a request, by the person whose they are, in a scope of their own.</summary>
internal sealed class Stage(IServiceProvider services, DemoClock clock, CancellationToken stop)
{
    private readonly Dictionary<string, (Guid Account, Role Hat)> _people = [];

    public CancellationToken Stop => stop;
    public DateOnly Day => clock.GetUtcNow().Day();

    /// <summary>The day on which the story is told, from which its days count.</summary>
    public DateOnly Today => clock.Today;

    public void Enter(string name, Guid account, Role hat) => _people[name] = (account, hat);

    public Guid Account(string name) => _people[name].Account;

    public Actor As(string name) => new(_people[name].Account, _people[name].Hat);

    /// <summary>Does one act. A refusal means that the story breaks a rule of the house: that is a bug of the story.</summary>
    public async Task<T> Do<TAct, T>(Func<TAct, Task<Outcome<T>>> act) where TAct : notnull
    {
        await using var scope = services.CreateAsyncScope();
        var outcome = await act(scope.ServiceProvider.GetRequiredService<TAct>());
        return outcome.Accepted(out var value, out var refusals)
            ? value
            : throw new InvalidOperationException($"The demo's story breaks a rule at {typeof(TAct).Name} on {Day}: {string.Join(", ", refusals.Select(r => $"{r.Code} {r.Field}"))}");
    }

    /// <summary>Lets the house do what it does by itself at intervals.</summary>
    public async Task Routine<TAct>(Func<TAct, Task> act) where TAct : notnull
    {
        await using var scope = services.CreateAsyncScope();
        await act(scope.ServiceProvider.GetRequiredService<TAct>());
    }

    /// <summary>Asks for an id the story needs to go on, as the machine.</summary>
    public Task<T> Find<T>(Func<Tx, Task<T>> ask) =>
        Do<Database, T>(db => db.Read<T>(Actor.House, Act.HouseRead, async tx => await ask(tx), stop));
}
