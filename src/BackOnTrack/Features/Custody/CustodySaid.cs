using BackOnTrack.Domain.Custody;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Custody;

/// <summary>What was reported and what it changed, in words: as far as the reader may see the row it is about.</summary>
public static class CustodySaid
{
    /// <summary>The kind of restriction, the days, the place. Empty where the row is not for this reader.</summary>
    public static string Of(CustodyView view, CustodyChange it, Words words) => Of(view, it.Kind, it.Record, words);

    public static string Of(CustodyView view, CustodyKind? kind, Guid record, Words words) => view.Rows.GetValueOrDefault(record) switch
    {
        CustodyPeriod period => Joined(words.Of("Custody.Status", period.Status), Joined(view.PlaceOf(period.Establishment), view.WingOf(period.Wing)), words[period.Source is CustodySource.Inquiry ? "Custody.Say.KnownSince" : "Custody.Say.Since", period.From]),
        CustodyTransfer transfer => words["Custody.Say.Moving", view.PlaceOf(transfer.Establishment), transfer.On],
        ContactRestriction { LiftedOn: { } lifted } it when kind is CustodyKind.Lifting => Joined(words.Of("Custody.Restriction", it.Kind), words["Custody.Say.NotFrom", lifted]),
        ContactRestriction it => Joined(words.Of("Custody.Restriction", it.Kind), it.Until is { } until ? words["Custody.Say.FromUntil", it.From, until] : words["Custody.Say.From", it.From], words.Of("Custody.DecidedBy", it.DecidedBy)),
        CourtDate court => Joined(DayText.Of(court.On), words.Of("Custody.Matter", court.Matter)),
        ReleaseExpectation { On: { } day } release => Joined(DayText.Of(day), words.Of("Custody.Firmness", release.Firmness)),
        ReleaseExpectation release => words.Of("Custody.Unknown", release.Unknown),
        _ => "",
    };

    /// <summary>What stands now of what a row was about, after the row was a mistake.</summary>
    public static string Stands(CustodyView view, CustodyRow struck, Words words)
    {
        var facts = view.Facts;
        return struck switch
        {
            ContactRestriction => Named("Custody.Field.Restrictions", [.. facts.Restrictions.Where(r => r.LiftedOn is null && !(r.Until < view.Today)).Select(r => Of(view, null, r.Id, words))]),
            CourtDate => Named("Custody.Field.CourtDates", [.. facts.CourtDates.Where(c => c.On >= view.Today).Select(c => Of(view, null, c.Id, words))]),
            ReleaseExpectation => words["Custody.Field.Release"] + ": " + (facts.ReleaseOn is { } day ? Joined(DayText.Of(day), words.Of("Custody.Firmness", facts.ReleaseFirmness))
                : facts.ReleaseUnknown is { } why ? words.Of("Custody.Unknown", why) : words["Custody.Say.NobodySaid"]),
            _ when facts.Status is { } status => Joined(words.Of("Custody.Status", status), Joined(view.PlaceOf(facts.Establishment), view.WingOf(facts.Wing)), words["Custody.Say.Since", facts.Since],
                facts.Transfer is { } moving ? words["Custody.Say.Moving", view.PlaceOf(moving.Establishment), moving.On] : ""),
            _ => words["Custody.Say.NobodySaid"],
        };

        string Named(string field, string[] standing) => words[field] + ": " + (standing.Length == 0 ? words["Custody.Say.NoRestrictions"] : string.Join("; ", standing));
    }

    /// <summary>What was so before, what ended with it, and, for whoever reads of the mentorship, what it changed in other rooms.</summary>
    /// <param name="all">Whether the other rooms are for this reader.</param>
    public static IEnumerable<string> Changed(CustodyView view, CustodyChange it, Words words, bool all)
    {
        if (it.StatusBefore is { } status && (it.StatusChanged || it.Moved)) yield return words["Custody.Say.Before", Joined(words.Of("Custody.Status", status), view.PlaceOf(it.EstablishmentBefore))];
        if (it is { ReleaseMoved: true, ReleaseBefore: { } release }) yield return words["Custody.Say.ReleaseBefore", release];
        foreach (var court in view.Rows.Values.OfType<CourtDate>().Where(c => c.ReplacedBy == it.Record && it.Kind is CustodyKind.CourtDate)) yield return words["Custody.Say.CourtBefore", court.On];
        if (it.Kind is CustodyKind.Mistake && view.Rows.GetValueOrDefault(it.Record)?.Mistake is { } why) yield return words.Of("Custody.Mistake", why);
        foreach (var effect in it.Effects.Select(CustodyEffect.Parse).Where(e => all || e.Key.StartsWith("Custody.", StringComparison.Ordinal)))
            yield return effect.Day is { } day ? words[effect.Key, day] : words[effect.Key];
    }

    private static string Joined(params string[] parts) => string.Join(", ", parts.Where(part => part.Length > 0));
}
