using BackOnTrack.Tests.House;

namespace BackOnTrack.Browser.Tests.MentorsWay;

internal sealed partial class Way
{
    public async Task EverybodySeesWhatTheTableSays()
    {
        if (!Scripts) await AddressesAnswerAsTheTableSays(); // what an address answers does not depend on scripts: asked once
        await ListsCountAndSearchTellTheSame();
    }

    /// <summary>Every address of the mentor's way, asked by everybody: the page, or the page that is not there.</summary>
    private async Task AddressesAnswerAsTheTableSays()
    {
        string[] talks = [$"{_mentor}/talks", _talk], coaching = [$"{_mentor}/talks/prepare", $"{_mentor}/coach-handover", $"{_mentor}/talks/new"];
        string[] own = [$"{_mentor}/strain", $"{_mentor}/talks/ask"], corpsOnly = [$"{_mentor}/profile", $"{_mentor}/coach", $"{_mentor}/pay", $"{_mentor}/leaving"];
        string[] read = [_mentor, $"{_mentor}/contact", $"{_mentor}/mentorships"], training = [$"{_mentor}/training", $"{_mentor}/training/calendar"];
        string[] paper = [$"{_mentor}/certificate"], hours = [_claim], batch = ["/claims/batches/1/csv"];
        string[] file = [_mentorship, $"{_mentorship}/history", _session], question = [$"{_session}/question"], application = [_application];
        string[] all = [.. read, .. training, .. paper, .. talks, .. coaching, .. own, .. corpsOnly, .. hours, .. batch, .. file, .. question, .. application];

        await OpensOnly(_mona, all, [.. read, .. training, .. paper, .. talks, .. own, .. hours, .. file, .. question]);
        await OpensOnly(corps.Carl, all, [.. read, .. training, .. talks, .. coaching, .. file, .. question]);
        foreach (var manager in new[] { corps.Karla, corps.Kaj }) await OpensOnly(manager, all, [.. read, .. training, .. paper, .. talks, .. corpsOnly, .. hours, .. batch, .. file, .. application]);
        await OpensOnly(corps.Kirsten, all, [.. read, .. training, .. paper, .. talks, .. corpsOnly, .. hours, .. batch]);
        await OpensOnly(corps.Tove, all, [.. training, .. paper]);
        foreach (var other in (Person[])[corps.Clara, corps.Dina, corps.Maja, corps.Sif, corps.Anders, corps.Alma, .. corps.Others]) await OpensOnly(other, all, []);
    }

    private async Task OpensOnly(Person who, string[] all, string[] theirs)
    {
        var open = await Opens(who, all);
        Assert.True(open.Order().SequenceEqual(theirs.Order()),
            $"{who.Name} opens {string.Join(", ", open.Except(theirs))} too much and {string.Join(", ", theirs.Except(open))} too little.");
    }
}
