using BackOnTrack.Domain.Inquiries;

namespace BackOnTrack.Domain.Inquiries.Register;

/// <summary>The words registers use for our choices, in three languages, folded.</summary>
public static class KnownValues
{
    private static readonly IReadOnlyList<(Asker Value, string[] Words)> Askers =
    [
        (Asker.Person, ["denindsatteselv", "indsatteselv", "selv", "deninnsatteselv", "innsatteselv", "denindsatte", "deninnsatte", "self", "theperson", "mentee", "inmate", "klienten", "domfelte"]),
        (Asker.PrisonOfficer, ["faengselsbetjent", "fengselsbetjent", "betjent", "kontaktbetjent", "kontaktperson", "prisonofficer", "personalofficer", "officer"]),
        (Asker.ProbationOfficer, ["kifradgiver", "kif", "tilsynsforende", "radgiver", "saksbehandlerifriomsorgen", "friomsorgen", "probationofficer", "probation"]),
        (Asker.SocialWorker, ["socialradgiver", "sosionom", "sosialkonsulent", "socialworker"]),
        (Asker.SentencePlanner, ["handleplansansvarlig", "saksbehandler", "sentenceplanner", "caseworker"]),
        (Asker.Chaplain, ["praest", "prest", "imam", "praestimam", "imampraest", "chaplain", "religiosforkynder"]),
        (Asker.Other, ["andre", "andet", "annet", "anden", "other"]),
    ];

    private static readonly IReadOnlyList<(LegalStatus Value, string[] Words)> Statuses =
    [
        (LegalStatus.Remand, ["varetaegt", "varetaegtsarrestant", "varetaegtsfaengslet", "surrogat", "varetekt", "varetektsinnsatt", "remand", "onremand", "remandprisoner"]),
        (LegalStatus.Sentenced, ["afsoner", "domt", "soner", "domfelt", "sentenced", "serving", "convicted"]),
        (LegalStatus.Leave, ["udgang", "permisjon", "leave"]),
        (LegalStatus.ElectronicTag, ["fodlaenke", "fotlenke", "electronictag", "tag"]),
        (LegalStatus.Parole, ["provelosladt", "proveloslatt", "parole", "onparole", "paroled"]),
        (LegalStatus.Released, ["losladt", "loslatt", "released", "free"]),
        (LegalStatus.Community, ["tilsyn", "undertilsyn", "tilsynsklient", "ifrihed", "friomsorg", "community", "probation"]),
    ];

    private static readonly IReadOnlyList<(InquiryOutcome Value, string[] Words)> Outcomes =
    [
        (InquiryOutcome.Open, ["aben", "apen", "aaben", "open", "igang", "verserende", "pending"]),
        (InquiryOutcome.Mentorship, ["mentorforlob", "forlob", "mentorforlop", "mentorlop", "forlop", "mentorship", "mentor", "mentorcourse"]),
        (InquiryOutcome.NotInTargetGroup, ["ikkeimalgruppen", "ikkemalgruppe", "udenformalgruppen", "utenformalgruppen", "notintargetgroup", "notinthetargetgroup", "outsidetargetgroup"]),
        (InquiryOutcome.NotMotivated, ["ikkemotiveret", "ikkemotivert", "notmotivated", "umotiveret"]),
        (InquiryOutcome.ReferredElsewhere, ["henvistvidere", "henvistandetsteds", "viderehenvist", "viderevist", "referredelsewhere", "referredon"]),
        (InquiryOutcome.Withdrawn, ["trukket", "trukkettilbage", "trukkettilbake", "withdrawn", "cancelled"]),
        (InquiryOutcome.SecurityHindrance, ["sikkerhed", "sikkerhet", "sikkerhedshindring", "sikkerhetshinder", "securityhindrance", "security"]),
        (InquiryOutcome.NoMentor, ["ingenmentor", "nomentor", "nomentoravailable", "manglermentor"]),
    ];

    private static readonly IReadOnlyList<(WishedBackground Value, string[] Words)> Backgrounds =
    [
        (WishedBackground.Police, ["politi", "politiet", "politibetjent"]),
        (WishedBackground.Prison, ["faengsel", "fengsel", "faengselsbetjent", "fengselsbetjent", "kriminalforsorgen", "kriminalomsorgen", "prisonservice"]),
        (WishedBackground.SocialWork, ["socialtarbejde", "socialradgiver", "sosialtarbeid", "sosionom", "socialworker"]),
        (WishedBackground.Law, ["jura", "jurist", "advokat", "jus", "juss", "lawyer"]),
        (WishedBackground.Other, ["andet", "anden", "annet", "annen"]),
    ];

    /// <summary>The code of our choice a cell speaks of, or null: then somebody is asked.</summary>
    public static string? Guess(RegisterField field, string cell, IReadOnlyList<Place> places)
    {
        var folded = Folded.Of(cell);
        return field switch
        {
            RegisterField.Asker => Find(Askers, folded),
            RegisterField.LegalStatus => Find(Statuses, folded),
            RegisterField.Outcome => Find(Outcomes, folded),
            RegisterField.WishedBackground => Find(Backgrounds, folded),
            RegisterField.Institution => places.FirstOrDefault(p => Folded.Of(p.Name) == folded)?.Id.ToString(),
            _ => null,
        };
    }

    /// <summary>An establishment spelt nearly so: offered, never taken without asking.</summary>
    public static Place? Near(string cell, IReadOnlyList<Place> places)
    {
        var folded = Folded.Of(cell);
        if (folded.Length < 4) return null;
        return places.FirstOrDefault(p => Folded.Distance(Folded.Of(p.Name), folded, 2) <= 2)
            ?? places.FirstOrDefault(p => Folded.Of(p.Name) is var name && name.Length >= 4 && (name.Contains(folded, StringComparison.Ordinal) || folded.Contains(name, StringComparison.Ordinal)));
    }

    private static string? Find<T>(IReadOnlyList<(T Value, string[] Words)> table, string folded) where T : struct, Enum
    {
        foreach (var (value, words) in table)
            if (Folded.Of(value.ToString()) == folded || words.Contains(folded)) return value.ToString();
        return null;
    }
}

/// <summary>An establishment by its name.</summary>
public sealed record Place(int Id, string Name);
