using System.Text;

namespace BackOnTrack.Browser.Tests.MentorsWay;

internal sealed partial class Way
{
    /// <summary>Taken home as a paper; whoever holds its code learns that it is valid, and nobody's name.</summary>
    public async Task TheCertificateIsChecked()
    {
        await using var mona = await As(_mona);
        await mona.Open($"{_mentor}/training");
        await mona.Sees("Uddannelsen er gennemført", "Hent kursusbeviset (PDF)");
        var paper = await mona.Page.Context.APIRequest.GetAsync($"{_mentor}/certificate");
        Assert.Equal("application/pdf", paper.Headers["content-type"]);
        Assert.StartsWith("%PDF", Encoding.ASCII.GetString(await paper.BodyAsync()), StringComparison.Ordinal);
        var code = await mona.Page.Locator("main code").InnerTextAsync(); // the same as on the paper

        await using var stranger = await As(null);
        await stranger.Open("/certificates");
        await stranger.Fill("Kode på kursusbeviset", "0AB1-2CD3-4EF5");
        await stranger.Press("Tjek koden");
        await stranger.Sees("Der er ikke et gyldigt kursusbevis med den kode");
        await stranger.Fill("Kode på kursusbeviset", code);
        await stranger.Press("Tjek koden");
        await stranger.Sees("Kursusbeviset er gyldigt", "12 kursusdage");
        await stranger.DoesNotSee(Alias);
    }

    /// <summary>Read once, and once more when the text has changed.</summary>
    public async Task APolicyIsAcknowledged()
    {
        await using var tove = await As(corps.Tove);
        await tove.Open("/policies/new");
        await tove.Fill("Titel", "Gaver og penge");
        await tove.Fill("Teksten", "Tag ikke imod gaver.");
        await tove.Press("Sæt den i kraft, og spørg mentorerne");
        await Acknowledged("Tag ikke imod gaver.");

        await tove.Sees("Udgave 1");
        await tove.Follow("Ret teksten");
        await tove.Fill("Teksten", "Tag ikke imod gaver, og lån ikke penge ud.");
        await tove.Fill("Hvad der er nyt", "Også lån.");
        await tove.Press("Sæt den nye udgave i kraft");
        await tove.Sees("Udgave 2");
        await tove.Follow("Hvem der har kvitteret for den");
        await tove.Sees("Ikke kvitteret endnu", "Har kvitteret for udgave 1", "0 af 2 mentorer");
        await Acknowledged("Også lån.");
    }

    private async Task Acknowledged(string words)
    {
        await using var mona = await As(_mona);
        await mona.Open("/");
        await mona.FollowIn("Gaver og penge", "Læs den");
        await mona.Sees(words);
        await mona.Press("Jeg har læst den og arbejder efter den");
        await mona.Sees("Kvitteret");
    }
}
