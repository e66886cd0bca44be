using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;

namespace BackOnTrack.Tests.House;

/// <summary>
/// The people of a story. <c>world.Coordinator("Karla")</c> makes an account with a hat in a unit; modules add the words
/// for their own records in files beside their tests.
/// </summary>
public sealed class World(TestHouse house)
{
    public const int East = 1, West = 2;

    public TestHouse House => house;

    /// <summary>Two units, a prison and a remand prison in each: every story has a same unit and another unit.</summary>
    internal async Task Found()
    {
        await house.Force("""
            insert into bot.unit values (1, 'Øst'), (2, 'Vest');
            insert into bot.establishment values (1, 1, 'Fiktivholm Fængsel', 'closed_prison'), (2, 1, 'Arresthuset i Prøveby', 'remand_prison'),
              (3, 2, 'Eksempelstrøm', 'open_prison'), (4, 2, 'KiF Prøvestad', 'probation_office');
            """);
    }

    public Task<Person> Coordinator(string name, int unit = East) => Somebody(name, unit, Role.Coordinator);
    public Task<Person> Assessor(string name, int unit = East) => Somebody(name, unit, Role.Assessor);
    public Task<Person> Referrer(string name, int unit = East) => Somebody(name, unit, Role.Referrer);
    public Task<Person> Security(string name, int unit = East) => Somebody(name, unit, Role.Security);
    public Task<Person> Coach(string name, int unit = East) => Somebody(name, unit, Role.Coach);

    /// <summary>An account with the hats named, the first one worn.</summary>
    public async Task<Person> Somebody(string name, int unit, params Role[] hats)
    {
        var id = Guid.CreateVersion7();
        await house.Force("insert into bot.account (id, user_name, normalized_user_name, display_name, language, created) values ($1, $2, upper($2), $3, 'en', '2020-01-01')",
            id, $"{id:N}@demo.invalid", name);
        foreach (var (n, hat) in hats.Index())
        {
            // A millisecond apart: the first hat is the one given first, and two ids of one millisecond lie by chance.
            await house.Force("insert into bot.account_role (id, account, role, unit, since) values ($4, $1, $2, $3, '2020-01-01')", id, Snake.Of(hat), unit, Guid.CreateVersion7(DateTimeOffset.UtcNow.AddMilliseconds(n)));
            if (hat == Role.Coordinator)
                await house.Force("insert into bot.reach (id, account, capacity, unit, since, cause, caused_by) values (gen_random_uuid(), $1, 'coordinator', $2, '2020-01-01', 'posted', $1)", id, unit);
        }
        return new(house, id, name, unit, hats[0]);
    }
}

/// <summary>Somebody with an account.</summary>
public sealed record Person(TestHouse House, Guid Id, string Name, int Unit, Role Hat)
{
    /// <summary>As whom acts are called directly.</summary>
    public Actor Actor => new(Id, Hat);

    /// <summary>A browser signed in as this person, under the first hat.</summary>
    public Task<Visitor> Browse() => House.Visit(Id);
}
