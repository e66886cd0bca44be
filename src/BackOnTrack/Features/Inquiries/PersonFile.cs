using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.People;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries;

/// <summary>An inquiry about somebody that is here already.</summary>
internal sealed record InquiryHere(Guid Id, Guid Mentee, InquiryState State);

/// <summary>What an inquiry does with the file of the person it is about.</summary>
internal static class PersonFile
{
    extension(Tx tx)
    {
        /// <summary>The hashes the duplicate check compares.</summary>
        public (byte[]? Registration, byte[]? Person) IndexesOf(PersonAnswers person) =>
            (person.Digits is { } digits ? tx.RegistrationIndex(digits) : null, person.Key is { } key ? tx.PersonIndex(key) : null);

        public byte[] PersonIndex(string key) => tx.Hashes.Exact("person", key);

        /// <summary>The matter this person already has here, whether or not the actor may see it.</summary>
        public Task<Guid?> OpenMatter(byte[]? registration, byte[]? person, Guid? but, CancellationToken stop) =>
            tx.Ask<Guid?>($"select bot.open_matter({registration}::bytea, {person}::bytea, {but}::uuid)", stop);

        /// <summary>The inquiries about this person that the actor may see, the newest first.</summary>
        public async Task<IReadOnlyList<InquiryHere>> InquiriesAbout(byte[]? registration, byte[]? person, CancellationToken stop) => await About(tx, registration, person).ToListAsync(stop);

        /// <summary>The file the actor may see that bears this registration number.</summary>
        public async Task<Guid?> FileWith(byte[]? registration, CancellationToken stop) =>
            registration is null ? null : await tx.Mentees.Where(m => m.RegistrationIndex == registration).Select(m => (Guid?)m.Id).FirstOrDefaultAsync(stop);

        /// <summary>Starts a file: first the right to see it, then the key, then the head row; saved with what is begun in it.</summary>
        public async Task<Guid> NewFile(PersonAnswers person, int unit, string reference, CancellationToken stop)
        {
            var id = Guid.CreateVersion7(tx.Now);
            if (tx.Actor.Hat == Role.Referrer)
            {
                tx.Give(tx.Actor.Account, Capacity.Referrer, id, unit, Act.InquiryDraft);
                await tx.SaveChangesAsync(stop);
            }
            tx.StartFile(id, unit);
            var mentee = new Mentee(id, unit, reference, person.Name!, PersonCategory.Unknown, person.Language!, tx.Now, tx.Now.Day());
            mentee.Born(person.Born);
            tx.Add(mentee);
            return id;
        }

        /// <summary>References nobody has, from the running number.</summary>
        public async Task<IReadOnlyList<string>> NewReferences(int count, CancellationToken stop)
        {
            var free = new List<string>(count);
            while (free.Count < count)
            {
                var wanted = count - free.Count;
                var numbers = await tx.Ask<long[]>($"select array(select nextval('bot.inquiry_number') from generate_series(1, {wanted}))", stop);
                string[] drawn = [.. numbers.Select(InquiryReference.FromNumber)];
                free.AddRange(drawn.Except(await tx.Ask<string[]>($"select array(select bot.references_taken({drawn}))", stop)));
            }
            return free;
        }

        /// <summary>The units the actor works in under the hat worn.</summary>
        public async Task<IReadOnlyList<int>> UnitsOfActor(CancellationToken stop) => await tx.Ask<int[]>($"""
            select array(
                select unit from bot.reach where account = {tx.Actor.Account} and file is null and unit is not null and since <= {tx.Now} and (until is null or until > {tx.Now})
                union select unit from bot.account_role where account = {tx.Actor.Account} and role = {Snake.Of(tx.Actor.Hat)} and unit is not null and since <= {tx.Now} and (until is null or until > {tx.Now})
                order by unit)
            """, stop);
    }

    /// <summary>Nobody has more about one person.</summary>
    private const int MostAboutOne = 100;

    private static readonly Func<Tx, byte[]?, byte[]?, IAsyncEnumerable<InquiryHere>> About = EF.CompileAsyncQuery((Tx tx, byte[]? registration, byte[]? person) =>
        tx.Set<Inquiry>().Where(i => (registration != null && i.RegistrationIndex == registration) || (person != null && i.PersonIndex == person))
            .OrderByDescending(i => i.Id).Take(MostAboutOne).Select(i => new InquiryHere(i.Id, i.Mentee, i.State)));
}
