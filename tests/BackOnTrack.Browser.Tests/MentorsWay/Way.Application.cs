namespace BackOnTrack.Browser.Tests.MentorsWay;

internal sealed partial class Way
{
    /// <summary>The form is shut until somebody opens it; what is typed stays when something is missing.</summary>
    public async Task AStrangerApplies()
    {
        await using var stranger = await As(null);
        await stranger.Open("/apply");
        await stranger.Sees("Vi tager ikke imod ansøgninger her lige nu.");
        await TheFormIsOpened();

        await stranger.Open("/apply");
        await stranger.Sees("Mødes med en mentee hver anden uge.", "Kan lytte");
        await stranger.Select("Enhed", "Øst");
        await stranger.Fill("Navn", FullName);
        await stranger.Choose("Socialt arbejde");
        await stranger.Choose("Dansk", "Sprog, en samtale kan føres på");
        await stranger.Choose("Somali", "Sprog, en samtale kan føres på");
        await stranger.Select("Område", Region);
        await stranger.Fill("Hvorfor mentor?", "Jeg har selv haft brug for en, der blev.");
        await stranger.Fill("Hvornår og hvor meget?", "To aftener om ugen");
        await stranger.Choose("Jeg har læst, hvad en mentor gør (udgave 1), og det vil jeg gerne.");
        await stranger.Press("Send ansøgningen");
        await stranger.Sees("Oplys et telefonnummer eller en e-mailadresse.");
        await stranger.Fill("Telefon", "00 00 00 00");
        await stranger.Press("Send ansøgningen");
        await stranger.Sees("Tak for din ansøgning");
    }

    private async Task TheFormIsOpened()
    {
        await using var karla = await As(corps.Karla);
        await karla.Open("/applications");
        await karla.Follow("Rollebeskrivelse og kriterier");
        await Publish(karla, "Udgiv en ny rollebeskrivelse", "Mødes med en mentee hver anden uge.");
        await Publish(karla, "Udgiv nye kriterier", "Kan lytte\nHolder aftaler");
        await karla.Open("/");
        await karla.Follow("Offentlig ansøgningsformular");
        await karla.Choose("Ja", "Må folk udefra selv søge?");
        await karla.Press("Gem");
        await karla.Sees("Formularen er åben");
    }

    private static async Task Publish(Traveller karla, string what, string words)
    {
        await karla.Follow(what);
        await karla.Sees(what);
        await karla.Fill("Tekst", words);
        await karla.Press("Udgiv denne udgave");
        await karla.Sees("Udgave 1");
    }
}
