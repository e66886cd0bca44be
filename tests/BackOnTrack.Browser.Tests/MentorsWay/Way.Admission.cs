using BackOnTrack.Domain;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Browser.Tests.MentorsWay;

internal sealed partial class Way
{
    /// <summary>Two checks, then the decision: what is missing stands on its page until nothing is.</summary>
    public async Task TheApplicantIsAccepted()
    {
        await using var karla = await As(corps.Karla);
        foreach (var check in new[] { "Straffeattest", "Tavshedserklæring" })
        {
            await karla.Open(_application);
            await karla.Follow("Notér en kontrol");
            await karla.Choose(check, "Type");
            await karla.Fill("Udstedt af", "Prøvepolitiet");
            await karla.Fill("Udstedt den", Today);
            await karla.Fill("Gyldig til", In(365));
            await karla.Choose("Intet i vejen", "Resultat");
            await karla.Press("Gem");
            await karla.Sees("Prøvepolitiet");
        }

        await karla.Open("/");
        await karla.FollowIn(Region, "Afgør ansøgningen");
        await karla.DoesNotSee("Det mangler før antagelse");
        await karla.Choose("Antaget", "Afgørelse");
        await karla.Fill("Med dine egne ord", "Kriterierne er vist, og referencerne er gode.");
        await karla.Press("Gem afgørelsen");
        await karla.Sees("Antaget", "af Karla");
    }

    /// <summary>One administrator asks for the account, another grants it; the coordinator enters the mentor, who brings contact and checks along.</summary>
    public async Task TheMentorEntersTheCorps()
    {
        await TheAccountIsInvited();
        await using var karla = await As(corps.Karla);
        await karla.Open("/");
        await karla.FollowIn(Region, "Opret som mentor");
        await karla.Select("Konto", FullName);
        await karla.Fill("Dæknavn", Alias);
        await karla.Choose("Kvinde", "Køn");
        await karla.Fill("Kapacitet", "2");
        await karla.Press("Opret som mentor");
        await karla.Sees(Alias, "Under uddannelse", "Prøvepolitiet");
        _mentor = Here(karla);
        _mona = new(House, Guid.Parse(_mentor.Split('/')[^1]), FullName, World.East, Role.Mentor);
        await karla.Open(_application);
        await karla.Sees("Til mentorens side");
    }

    private async Task TheAccountIsInvited()
    {
        await using var anders = await As(corps.Anders);
        await anders.Open("/accounts/invite");
        await anders.Fill("Navn", FullName);
        await anders.Fill("Brugernavn", "mona@demo.invalid");
        await anders.Choose("Mentor", "Roller");
        await anders.Select("Enhed", "Øst");
        await anders.Press("Opret kontoen og linket");
        await anders.Sees("Venter på svar");

        await using var alma = await As(corps.Alma);
        await alma.Open("/");
        await alma.FollowIn(FullName, "Svar");
        await alma.Sees("Anders beder om en konto");
        await alma.Press("Giv lov");
        await alma.Sees("Engangslinket");
    }
}
