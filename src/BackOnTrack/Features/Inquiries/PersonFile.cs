using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.People;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries;

/// <summary>What an inquiry does with the file of the person it is about.</summary>
internal static class PersonFile
{
    extension(Tx tx)
    {
        /// <summary>The hashes the duplicate check compares.</summary>
        public (byte[]? Registration, byte[]? Person) IndexesOf(PersonAnswers person) =>
            (person.Digits is { } digits ? tx.RegistrationIndex(digits) : null, person.Key is { } key ? tx.PersonIndex(key) : null);

        public byte[] RegistrationIndex(string digits) => tx.Hashes.Exact("registration", digits);

        public byte[] PersonIndex(string key) => tx.Hashes.Exact("person", key);

        /// <summary>The matter this person already has here, whether or not the actor may see it.</summary>
        public Task<Guid?> OpenMatter(byte[]? registration, byte[]? person, Guid? but, CancellationToken stop) =>
            tx.Database.SqlQuery<Guid?>($"select bot.open_matter({registration}::bytea, {person}::bytea, {but}::uuid) as \"Value\"").SingleAsync(stop);

        /// <summary>The file the actor may see of a person already known here.</summary>
        public async Task<Guid?> KnownFile(byte[]? registration, byte[]? person, CancellationToken stop) =>
            (registration is null ? null : await tx.Mentees.Where(m => m.RegistrationIndex == registration).Select(m => (Guid?)m.Id).FirstOrDefaultAsync(stop))
            ?? await tx.Inquiries.Where(i => (registration != null && i.RegistrationIndex == registration) || (person != null && i.PersonIndex == person))
                .Select(i => (Guid?)i.Mentee).FirstOrDefaultAsync(stop);

        /// <summary>Starts a file: first the right to see it, then the key, then the head row.</summary>
        public async Task<Guid> NewFile(PersonAnswers person, int unit, string reference, CancellationToken stop)
        {
            var id = Guid.CreateVersion7(tx.Now);
            if (tx.Actor.Hat == Role.Referrer) tx.Give(tx.Actor.Account, Capacity.Referrer, id, unit, Act.InquiryDraft);
            await tx.SaveChangesAsync(stop);
            tx.StartFile(id, unit);
            var mentee = new Mentee(id, unit, reference, person.Name!, PersonCategory.Unknown, person.Language!, tx.Now, tx.Now.Day());
            mentee.Born(person.Born);
            tx.Add(mentee);
            await tx.SaveChangesAsync(stop);
            return id;
        }

        /// <summary>References nobody has, from the running number.</summary>
        public async Task<IReadOnlyList<string>> NewReferences(int count, CancellationToken stop)
        {
            var free = new List<string>(count);
            while (free.Count < count)
            {
                var wanted = count - free.Count;
                var numbers = await tx.Database.SqlQuery<long>($"select nextval('bot.inquiry_number') as \"Value\" from generate_series(1, {wanted})").ToListAsync(stop);
                string[] drawn = [.. numbers.Select(InquiryReference.FromNumber)];
                var taken = await tx.Database.SqlQuery<string>($"select t as \"Value\" from bot.references_taken({drawn}) t").ToListAsync(stop);
                free.AddRange(drawn.Except(taken));
            }
            return free;
        }

        /// <summary>The units the actor works in under the hat worn.</summary>
        public async Task<IReadOnlyList<int>> UnitsOfActor(CancellationToken stop)
        {
            var posted = tx.Reaches.Where(r => r.Account == tx.Actor.Account && r.File == null && r.Unit != null && r.Since <= tx.Now && (r.Until == null || r.Until > tx.Now)).Select(r => r.Unit!.Value);
            var employed = tx.Set<AccountRole>().Where(r => r.Account == tx.Actor.Account && r.Role == tx.Actor.Hat && r.Unit != null && r.Since <= tx.Now && (r.Until == null || r.Until > tx.Now)).Select(r => r.Unit!.Value);
            return await posted.Union(employed).Distinct().Order().ToListAsync(stop);
        }
    }
}
