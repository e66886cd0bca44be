using static BackOnTrack.Domain.Inquiries.Register.RegisterField;

namespace BackOnTrack.Domain.Inquiries.Register;

/// <summary>Guesses what a column means from its heading, in English, Danish and Norwegian.</summary>
public static class Headings
{
    private static readonly IReadOnlyList<(RegisterField Field, string[] Headings)> Table =
    [
        (ReceivedOn, ["date", "received", "receivedon", "datereceived", "inquirydate", "dateofinquiry", "dato", "modtaget", "modtagetdato", "henvendelsesdato", "henvendelsedato", "mottatt", "mottattdato", "datomottatt"]),
        (FirstName, ["firstname", "givenname", "forename", "fornavn", "fornavne"]),
        (LastName, ["lastname", "surname", "familyname", "efternavn", "etternavn"]),
        (FullName, ["name", "fullname", "person", "navn", "fuldenavn", "fulltnavn", "indsat", "innsatt", "inmate"]),
        (BornOn, ["born", "bornon", "dateofbirth", "birthdate", "dob", "fodt", "fodselsdato", "fodselsdag", "fdato"]),
        (RegistrationNumber, ["registrationnumber", "civilregistrationnumber", "personalnumber", "cpr", "cprnr", "cprnummer", "fodselsnummer", "personnummer", "fnr"]),
        (RegisterField.Asker, ["askedby", "referrer", "referredby", "from", "whoasks", "henvender", "henviser", "henvistaf", "henvistav", "hvemhenvender", "innmelder"]),
        (Institution, ["institution", "establishment", "prison", "place", "faengsel", "fengsel", "anstalt", "enhed", "enhet", "sted", "institusjon", "tjenestested"]),
        (RegisterField.LegalStatus, ["legalstatus", "status", "custody", "retsstatus", "rettsligstatus", "retsligstatus", "soningsstatus", "domsstatus"]),
        (WhyNow, ["whynow", "reason", "occasion", "hvorfornu", "hvorforna", "anledning", "bakgrunn", "baggrund"]),
        (Outcome, ["outcome", "result", "decision", "resultat", "udfald", "utfall", "afgorelse", "avgjorelse", "beslutning"]),
        (OutcomeReason, ["outcomereason", "reasonforoutcome", "begrundelse", "begrunnelse", "grund", "grunn", "why", "explanation", "arsag", "aarsag", "arsak"]),
        (RegisterField.WishedBackground, ["wishedbackground", "wishedmentorbackground", "mentorbackground", "onsketbaggrund", "onsketmentorbaggrund", "mentorsbaggrund", "onsketbakgrunn", "onsketmentorbakgrunn", "mentorensbakgrunn"]),
        (Remark, ["remark", "remarks", "note", "notes", "comment", "comments", "bemaerkning", "bemaerkninger", "merknad", "merknader", "kommentar", "kommentarer",
            "mentor", "start", "startdate", "startdato", "slut", "slutt", "end", "enddate", "slutdato", "sluttdato", "malgruppe", "imalgruppen", "targetgroup", "intargetgroup", "motiveret", "motivert", "motivated"]),
        (RegisterField.Nothing, ["nr", "no", "number", "nummer", "id", "lobenr", "lopenr", "errors", "fejl", "feil"]),
    ];

    /// <summary>The field a heading speaks of, or null when it says nothing to us.</summary>
    public static RegisterField? FieldOf(string heading)
    {
        var folded = Folded.Of(heading);
        if (folded.Length == 0) return null;
        foreach (var (field, headings) in Table)
            if (headings.Contains(folded)) return field;
        return null;
    }

    /// <summary>Which of the first rows holds the headings; null when none does and columns are called by letters.</summary>
    public static int? RowOf(IReadOnlyList<string[]> opening)
    {
        var (best, row) = (0, -1);
        for (var i = 0; i < opening.Count; i++)
        {
            var known = opening[i].Count(cell => FieldOf(cell) is not null);
            if (known > best) (best, row) = (known, i);
        }
        if (best >= 2) return row;
        var first = opening.Count > 0 ? opening[0] : [];
        var looksLikeWords = first.Length > 1 && first.All(cell => cell.Any(char.IsLetter) && !cell.Any(char.IsDigit));
        return looksLikeWords && first.Distinct(StringComparer.OrdinalIgnoreCase).Count() == first.Length ? 0 : null;
    }

    /// <summary>A guess for every column; a field that may stand once goes to the first column that speaks of it, later ones go into the remark.</summary>
    public static RegisterField[] Guess(IReadOnlyList<string> headings)
    {
        var guess = new RegisterField[headings.Count];
        for (var i = 0; i < guess.Length; i++)
        {
            var field = FieldOf(headings[i]) ?? RegisterField.Nothing;
            guess[i] = RegisterFields.MayRepeat(field) || Array.IndexOf(guess, field, 0, i) < 0 ? field : Remark;
        }
        return guess;
    }
}
