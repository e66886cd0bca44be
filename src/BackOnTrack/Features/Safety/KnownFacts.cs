using System.Globalization;
using BackOnTrack.Data;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.People;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

/// <summary>What a file says of the facts somebody wants to give away, with how sure each is (O21, O22), in the language recipients read.</summary>
internal static class KnownFacts
{
    public static async Task<List<KnownFact>> FactsOf(this Tx tx, Mentorship mentorship, Mentee mentee, IEnumerable<ShareFact> asked, SharedWords words, CancellationToken stop)
    {
        var today = tx.Now.Day();
        var plan = await tx.Set<Plan>().AsNoTracking().FirstOrDefaultAsync(p => p.Mentorship == mentorship.Id && p.State == PlanState.Agreed, stop);
        var category = await tx.Set<SubjectCategory>().AsNoTracking().FirstOrDefaultAsync(c => c.Mentee == mentee.Id && c.Until == null, stop);
        var facts = new List<KnownFact>();
        foreach (var fact in asked.Distinct().Order())
            if (Known(fact) is { } known) facts.Add(known);
        return facts;

        KnownFact? Known(ShareFact fact) => fact switch
        {
            ShareFact.Name => new(fact, mentee.Name.Text, today, true),
            ShareFact.Category => new(fact, words[$"Assessment.Category.{mentee.Category}"], category?.RecordedAt.Day(), category is not null && CriterionAnswer.SourcesOfFacts.Contains(category.Source)),
            ShareFact.ReleaseDate => mentorship.ReleaseOn is { } day ? new(fact, words.Day(day), null, true) : null, // nobody wrote down when it was learnt
            ShareFact.Mentorship => new(fact, words["Safety.Shared.MentorSince", words.Day(mentorship.StartedOn ?? mentorship.ProposedOn)], today, true),
            ShareFact.PlanAgreed => plan?.AgreedOn is { } agreed ? new(fact, words.Day(agreed), agreed, true) : null,
            ShareFact.NextReview => plan?.NextReview is { } next ? new(fact, words.Day(next), plan.AgreedOn, true) : null,
            _ => null,
        };
    }
}

/// <summary>Texts in the language of the recipients, whoever writes: what was prepared and what is frozen read as one.</summary>
internal sealed class SharedWords(Words words, string language)
{
    private readonly IReadOnlyDictionary<string, string> _texts = words.In(language);
    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(language);

    public string this[string key, params object?[] values] => string.Format(_culture, _texts[key], values);

    public string Day(DateOnly day) => day.ToString("d. MMMM yyyy", _culture);

    /// <summary>The whole text as the recipient reads it: for what, on what ground, each fact with its day and its doubt, until when.</summary>
    public string Copy(Disclosure it, Recipient to, IEnumerable<DisclosureItem> items, string? added, DateOnly today)
    {
        List<string> lines =
        [
            this["Safety.Shared.To", to.Name], this["Safety.Shared.Purpose", this[$"Safety.SharePurpose.{it.Purpose}"]], this["Safety.Shared.Ground", this[$"Safety.ShareGround.{it.Ground}"]],
            this["Safety.Shared.Given", Day(today), Day(it.Expires)], "",
        ];
        foreach (var item in items.Where(i => !i.IsLeftOut).OrderBy(i => i.Fact))
        {
            lines.Add($"{this[$"Safety.ShareFact.{item.Fact}"]}: {item.Value.Text}");
            lines.Add("  " + (item.AsOf is { } day ? this["Safety.Shared.AsOf", Day(day)] : this["Safety.Shared.NoDay"]) + (item.HasRemark ? " " + this[$"Safety.Shared.{item.Doubt}"] : ""));
        }
        if (added is not null) lines.AddRange(["", added]);
        lines.AddRange(["", this["Safety.Shared.OnlyFor"]]);
        return string.Join('\n', lines);
    }
}
