using BackOnTrack.Tests.Features.Mentorships;

namespace BackOnTrack.Browser.Tests.MentorsWay;

internal sealed partial class Way
{
    private const string Sara = "Sara Modelund";

    private string _mentorship = "";

    private Match _match = null!;

    /// <summary>Every gate is named on the sheet; without a coach she cannot be chosen, whatever she can.</summary>
    public async Task NoCoachNoMatch()
    {
        var asked = await House.World.Accepted(Sara);
        await using var karla = await As(corps.Karla);
        await Compare(karla);
        await karla.Sees("Ingen mentorcoach", "Alle tolv dage", "Kan ikke vælges: noget i skemaet forhindrer det.");

        await karla.Open("/");
        await karla.FollowIn(Alias, "Vælg en mentorcoach");
        await karla.Select("Mentorcoach", "Carl");
        await karla.Press("Gem");
        await karla.Sees("Carl", "Ingen stedfortræder", "Til rådighed");
        await karla.Follow("Notér en adgangstilladelse");
        await karla.Select("Institution", "Fiktivholm Fængsel");
        await karla.Fill("Fra", Today);
        await karla.Fill("Til", In(365));
        await karla.Press("Gem");
        await karla.Sees("Fiktivholm Fængsel");
        _match = new(House.World, corps.Karla, corps.Carl, corps.Sif, _mona, asked, Guid.Empty);
    }

    /// <summary>Chosen beside a colleague; the prison, the first meeting and the agreement are told by the main job.</summary>
    public async Task TheMentorIsMatched()
    {
        await using var karla = await As(corps.Karla);
        await Compare(karla);
        await karla.Choose(Alias, "Mentor");
        await karla.Fill("Hvorfor denne mentor?", "Taler somali og har tid.");
        await karla.Press("Foreslå denne match");
        await karla.Sees("Foreslået", "Sikkerhedsafdelingen har ikke svaret endnu");
        _mentorship = Here(karla);
        WeeksPass(1);
        _match = await (_match with { Id = Guid.Parse(_mentorship.Split('/')[^1]) }).Agreed();
    }

    private static async Task Compare(Traveller karla)
    {
        await karla.Open("/");
        await karla.FollowIn(Sara, "Find en mentor");
        await karla.Choose(Alias, "Mentorer, der skal sammenlignes");
        await karla.Choose("Maja", "Mentorer, der skal sammenlignes");
        await karla.Choose("Intet ønske");
        await karla.Press("Sammenlign");
        await karla.Sees("Side om side");
    }
}
