using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Custody;

/// <summary>Contacts of a story, laid down past the acts: let in, and reaching the file.</summary>
internal static class ContactsOfTheWorld
{
    public static async Task LetInAsContact(this TestHouse house, Person person, Guid mentee)
    {
        await house.Force("insert into bot.custody_contact (id, mentee, unit, account, since, named_by) select gen_random_uuid(), m.id, m.unit, $1, '2026-01-01', $1 from bot.mentee m where m.id = $2", person.Id, mentee);
        await house.Force("insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) select gen_random_uuid(), $1, 'contact', m.id, m.unit, '2026-01-01', 'contact_name', $1 from bot.mentee m where m.id = $2", person.Id, mentee);
    }
}
