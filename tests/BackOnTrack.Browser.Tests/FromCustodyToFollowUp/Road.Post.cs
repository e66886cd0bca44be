using System.Text.RegularExpressions;
using BackOnTrack.Tests.Features.Post;

namespace BackOnTrack.Browser.Tests.FromCustodyToFollowUp;

internal sealed partial class Road
{
    private int _went;

    /// <summary>Whatever would say who, where or what it is about.</summary>
    private static readonly string[] Names =
        ["Mie", "Modelby", "Mona", "Vejviser", "Karla", "Rita", "Sif", "Fiktivholm", "Prøveby", "Fængsel", "fængsel", "Arresthus", "varetægt", "Løslad", "løslad", "Besøgsforbud", "mentorforløb"];

    /// <summary>At once, in Danish.</summary>
    public async Task EverybodyWantsMail()
    {
        foreach (var who in new[] { Mona, Karla, Carl, sif, rita })
        {
            await house.Force("update bot.account set language = 'da' where id = $1", who.Id);
            await using var phone = await As(who);
            await phone.Open("/account/mail");
            await phone.Choose("Når det sker", "Hvor tit vil du have en mail om det, der sker?");
            await phone.Fill("Din mailadresse", $"{who.Id:N}@demo.invalid");
            await phone.Press("Gem");
        }
        await Post(); // what happened before is told too: somebody has got a mentorship
    }

    /// <summary>The job runs on two nodes at once; how many mails left.</summary>
    private async Task<int> Post()
    {
        house.Clock.Move(TimeSpan.FromMinutes(1));
        var went = (await Task.WhenAll(house.CarryPost(), house.CarryPost())).Sum();
        _went += went;
        return went;
    }

    /// <summary>
    /// Between taking a mail and handing it over the host is gone. Nothing was said, nothing is lost: the next run hands it over,
    /// once. (Between the server's yes and our commit it would be handed over again with the same Message-ID: decision 14.)
    /// </summary>
    public async Task TheJobHostDiesHalfWay()
    {
        house.Clock.Move(TimeSpan.FromMinutes(1));
        house.Server.Stalls = true;
        using var host = new CancellationTokenSource();
        var run = house.CarryPost(host.Token);
        await house.Server.Silence;
        await host.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        house.Server.Stalls = false;
        Assert.Equal(2, await Post()); // the mentor and the coordinator
        Assert.Equal(0, await Post());
    }

    public void EveryMailHeldANumberAndALink()
    {
        foreach (var mail in house.Server.Mails)
        {
            var text = PostStory.Readable(mail);
            Assert.Contains("https://house.demo.invalid/", text, StringComparison.Ordinal);
            Assert.Matches(@"^\D*\d", text); // the number comes before everything else
            // As it came over the wire, headers and all, and once its encoding is undone.
            foreach (var secret in Names.Concat([_reference, meeting.Id.ToString(), meeting.Mentee.ToString()])) Assert.DoesNotContain(secret, mail + text, StringComparison.Ordinal);
        }
    }

    public async Task EveryMailCameOnce()
    {
        var letters = house.Server.Mails.Select(mail => Regex.Match(mail, "^Message-ID: (.*)$", RegexOptions.Multiline | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5)).Groups[1].Value.Trim()).ToList();
        Assert.Equal(letters.Distinct().Count(), letters.Count);
        Assert.Equal((_went, (long)_went), (letters.Count, await house.Peek<long>("select count(*) from bot.letter where state = 'sent'")));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.letter where state = 'waiting'"));
    }
}
