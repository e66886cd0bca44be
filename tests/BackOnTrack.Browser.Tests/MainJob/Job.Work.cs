namespace BackOnTrack.Browser.Tests.MainJob;

internal sealed partial class Job
{
    private static readonly string[] Parts =
        ["Min egen grund", "Det, jeg er god til, og mine mennesker", "Det, min mentor gør", "Hvornår og hvordan vi mødes", "Hvis jeg bliver flyttet", "Vores regler", "Hvis noget går galt", "Sådan slutter vi"];

    private static readonly string[] Goals = ["Jeg vil have et sted at bo", "Jeg vil tale med min søster igen"];

    /// <summary>Part by part, two goals with five levels each, checked and agreed.</summary>
    public async Task ThePlanIsAgreed()
    {
        WeeksPass(1);
        await using var mona = await As(company.Mona);
        await mona.Open(_mentorship);
        await mona.Follow("Åbn planen");
        await mona.Sees("Der er ikke aftalt en plan endnu.");
        await mona.Follow("Skriv planen");
        await mona.Choose("Almindelig plan");
        await mona.Press("Begynd at skrive");
        await mona.Sees("Udkast til planen", "0 af højst 4");
        await mona.Follow(Parts[0]);
        foreach (var part in Parts)
        {
            await mona.Fill(part, $"Det har vi talt om: {part.ToLowerInvariant()}.");
            await mona.Press("Gem og fortsæt");
        }
        foreach (var goal in Goals) await Write(mona, goal);
        await mona.Sees("2 af højst 4");

        await mona.Follow("Tjek og aftal");
        await mona.Press("Vi aftaler planen");
        await mona.Sees("Sæt kryds ved, at I begge har læst planen.");
        await mona.Choose("Vi har begge læst planen og siger ja til den.");
        await mona.Press("Vi aftaler planen");
        await mona.Sees("Udgave 1, aftalt", Goals[0], Goals[1]);
        await mona.Follow("Udskriv til menteen");
        await mona.Select("Menteens sprog", "Dansk");
        await mona.Press("Vis arket");
        await mona.SeesAsWritten("Min plan", "Mine mål", Goals[0]);
        await mona.DoesNotSee(company.Mona.Name);
    }

    private static async Task Write(Traveller mona, string goal)
    {
        await mona.Sees("Udkast til planen");
        await mona.Follow("Tilføj et mål");
        await mona.Fill("Hvad er målet?", goal);
        foreach (var level in new[] { "Som håbet", "Mere end håbet", "Meget mere end håbet", "Mindre end håbet", "Meget mindre end håbet" })
            await mona.Fill(level, $"{level}: {goal.ToLowerInvariant()}.");
        await mona.Press("Gem");
    }

    /// <summary>Every other week, in two minutes, with a goal they worked on.</summary>
    public async Task ThreeSessionsAreHeld()
    {
        foreach (var (number, kind) in new[] { "Overvåget besøg", "Telefon", "Overvåget besøg" }.Index())
        {
            WeeksPass(2);
            await using var mona = await As(company.Mona);
            await mona.Open("/");
            await mona.FollowIn(Sara, "Skriv samtalenotatet");
            await mona.Choose("Ja, vi mødtes");
            await mona.Fill("Dato", Today);
            await mona.Fill("Hvor længe?", "45");
            await mona.Choose(kind, "Hvordan mødtes I?");
            await mona.Fill("Hvad skete der", $"Samtale nummer {number + 1}: vi skrev til boligforeningen.");
            await mona.Choose(Goals[0]);
            await mona.Press("Gem");
            await mona.Sees($"Samtale nummer {number + 1}", "45");
            await mona.Open(_mentorship);
            await mona.Sees("I gang", $"{number + 1} holdt");
        }
    }

    /// <summary>Three months on, both goals are looked at together.</summary>
    public async Task AReviewIsHeld()
    {
        WeeksPass(7);
        await using var mona = await As(company.Mona);
        await mona.Open("/today/ReviewDue");
        await mona.FollowIn(Sara, "Hold opfølgningen");
        await mona.Sees("Opfølgning på planen");
        await mona.Choose("Hver tredje måned");
        await mona.Choose("Ja", "Var menteen med?");
        await mona.ChooseAbout(Goals[0], "Som håbet");
        await mona.ChooseAbout(Goals[1], "Mindre end håbet");
        await mona.Fill("Det, der ændres fra nu af", "Vi ringer hver uge.");
        await mona.Press("Gem opfølgningen");
        await mona.Sees("Vi ringer hver uge.", "Som håbet: 1, Mindre end håbet: 1");
    }
}
