using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Training;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentorships.Match;

/// <summary>Reads what the match sheet compares, and makes the sheet.</summary>
public static class MatchFacts
{
    extension(Tx tx)
    {
        /// <summary>Before a mentor is compared and chosen: until the end of the transaction nobody else is matched with them, and no coach of theirs changes.</summary>
        public Task MentorsInLine(Guid mentee, MatchInput input, CancellationToken stop)
        {
            Guid[] chosen = input.Mentor is { } mentor ? [mentor] : [];
            return tx.Database.ExecuteSqlAsync($"select bot.mentors_in_line({mentee}, {chosen})", stop);
        }

        public async Task<Outcome<MatchSheet>> Compare(Curriculum curriculum, Guid mentee, int unit, Guid? inquiry, MatchInput input, CancellationToken stop)
        {
            if (input.Establishment is { } place && !await tx.Set<Establishment>().AnyAsync(e => e.Id == place, stop)) return new Refusal("Custody.Refuse.NoSuchEstablishment", nameof(input.Establishment));
            var needs = new MatchNeeds([.. input.Languages.Intersect(SpokenLanguage.Known)], input.Wish, input.Establishment, unit)
            {
                Backgrounds = await tx.Set<Inquiry>().Where(i => i.Id == inquiry).Select(i => i.WishedBackgrounds).SingleOrDefaultAsync(stop) ?? [],
            };
            var facts = await tx.FactsOf(curriculum, mentee, input.Establishment, [.. input.Mentors.Distinct()], stop);
            return MatchSheet.Compare(needs, facts, tx.Now.Day());
        }

        private async Task<IReadOnlyCollection<MentorFacts>> FactsOf(Curriculum curriculum, Guid mentee, int? establishment, Guid[] ids, CancellationToken stop)
        {
            if (ids.Length > MatchSheet.MostColumns) ids = ids[..(MatchSheet.MostColumns + 1)];
            var mentors = await tx.Open(await tx.Mentors.Where(m => ids.Contains(m.Id)).ToListAsync(stop), stop);
            var lacking = await tx.DaysLacking(curriculum, ids, stop);
            var checks = (await tx.MentorChecks.Where(c => ids.Contains(c.Mentor)).ToListAsync(stop)).ToLookup(c => c.Mentor);
            var permits = (await tx.MentorPermits.Where(p => ids.Contains(p.Mentor)).ToListAsync(stop)).ToLookup(p => p.Mentor);
            var leaves = (await tx.MentorLeaves.Where(l => ids.Contains(l.Mentor)).ToListAsync(stop)).ToLookup(l => l.Mentor);
            var today = tx.Now.Day();
            var coaches = await tx.CoachStandings(today, stop);
            var excluded = await tx.Exclusions.Where(x => x.File == mentee && ids.Contains(x.Account) && (x.Until == null || x.Until > tx.Now)).Select(x => x.Account).ToListAsync(stop);
            var loads = await tx.MentorLoads(stop);
            var ways = establishment is not { } there ? [] : await tx.Set<TravelTime>().AsNoTracking().Where(t => t.Establishment == there && t.Region != null && t.From <= today).ToListAsync(stop);
            return [.. mentors.Select(m => new MentorFacts(m, lacking[m.Id], [.. checks[m.Id]], [.. permits[m.Id]], [.. leaves[m.Id]],
                coaches.GetValueOrDefault(m.Id), loads.GetValueOrDefault(m.Id), excluded.Contains(m.Id))
            { Needed = tx.Programme.Mentors.Checks, MinutesThere = TravelTime.Newest(ways.Where(t => t.Leads(m.Region, t.Establishment))) })];
        }
    }
}
