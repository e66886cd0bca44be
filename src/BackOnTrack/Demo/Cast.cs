using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Demo;

/// <summary>Units, establishments and accounts: there before the story begins, put there by the machine.</summary>
internal sealed class Cast(Stage stage, Story story, DemoClock clock)
{
    /// <summary>Everybody with an account, in the order of the demo's door.</summary>
    private IEnumerable<StoryPerson> Everybody => [.. story.People, .. story.Mentors.Select(mentor => new StoryPerson(mentor.Name, Role.Mentor, mentor.Unit))];

    public async Task Enter()
    {
        foreach (var (person, number) in Everybody.Select((person, index) => (person, index + 1))) stage.Enter(person.Name, AccountOf(number), person.Role);
        await stage.Do<Database, Guid>(db => db.Write(Actor.House, Act.AccountInvite, async tx =>
        {
            for (var i = 0; i < story.Units.Length; i++) tx.Add(new Unit { Id = i + 1, Name = story.Units[i] });
            await tx.SaveChangesAsync(stage.Stop);
            for (var i = 0; i < story.Establishments.Length; i++)
                tx.Add(new Establishment { Id = i + 1, Unit = story.Establishments[i].Unit, Name = story.Establishments[i].Name, Kind = story.Establishments[i].Kind });
            await tx.SaveChangesAsync(stage.Stop);
            foreach (var (person, number) in Everybody.Select((person, index) => (person, index + 1))) await Hire(tx, person, number);
            tx.Did(Act.AccountInvite, null, AccountOf(1));
            return AccountOf(1);
        }, stage.Stop));
    }

    private async Task Hire(Tx tx, StoryPerson person, int number)
    {
        var (account, since, user) = (AccountOf(number), clock.GetUtcNow(), $"{number:00}@demo.invalid");
        await tx.Database.ExecuteSqlAsync($"""
            insert into bot.account (id, user_name, normalized_user_name, display_name, language, created)
            values ({account}, {user}, {user.ToUpperInvariant()}, {person.Name}, 'da', {since})
            """, stage.Stop);
        tx.Add(new AccountRole { Id = Guid.CreateVersion7(), Account = account, Role = person.Role, Unit = person.Unit, Since = since });
        if (person is { Role: Role.Coordinator, Unit: { } unit })
            tx.Add(new Reach { Id = Guid.CreateVersion7(), Account = account, Capacity = Capacity.Coordinator, Unit = unit, Since = since, Cause = "posted", CausedBy = account });
    }

    /// <summary>The same on every machine, so that a link to somebody's door can be written down.</summary>
    private static Guid AccountOf(int number) => new($"0000de30-0000-7000-8000-{number:000000000000}");
}
