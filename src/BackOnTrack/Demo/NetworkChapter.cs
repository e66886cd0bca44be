using BackOnTrack.Domain.Network;
using BackOnTrack.Features.Network;

namespace BackOnTrack.Demo;

/// <summary>People around one mentee: asked, spoken to, one removed on their own wish; one meeting held with agreements, one coming. With some others somebody stands by them.</summary>
internal sealed class NetworkChapter(Stage stage, StoryNetwork network, Script script)
{
    private const int Written = -70, Asked = -64, Spoken = -58, Planned = -44, Held = -32, Removed = -24, Settled = -17, PlannedNext = -3, Next = 5;

    private readonly Dictionary<string, Guid> _people = [];
    private Guid _meeting;

    public void Tell(Told t)
    {
        foreach (var other in network.Others.Where(o => o.Mentee == t.Case.Name)) Meet(t, other);
        if (t.Case.Name == network.Mentee) TellAll(t);
    }

    private void Meet(Told t, StorySupporter it)
    {
        var (day, says) = (it.Day, it.Person);
        script.On(day, 19, () => Add(t, says));
        script.On(day + 2, 19, () => stage.Do<RecordWord, Guid>(act => act.Run(Mentor(t), t.Mentorship, _people[says.Name], Says(says, says.Word!.Value), stage.Stop)));
        script.On(day + 4, 19, () => stage.Do<LogContact, Guid>(act => act.Run(Mentor(t), t.Mentorship, _people[says.Name], new() { On = stage.Day, How = ContactHow.Phone, Note = says.Contact! }, stage.Stop)));
    }

    private void TellAll(Told t)
    {
        foreach (var (n, it) in network.People.Index())
        {
            var later = n * 0.05;
            script.On(it.Word is null ? Next - 12 : Written, 19 + later, () => Add(t, it));
            if (it.Word is { } word) script.On(Asked, 19 + later, () => stage.Do<RecordWord, Guid>(act => act.Run(Mentor(t), t.Mentorship, _people[it.Name], Says(it, word), stage.Stop)));
            if (it.Phone is { } phone) script.On(Asked, 20 + later, () => stage.Do<WriteContactData, Guid>(act => act.Run(Mentor(t), t.Mentorship, _people[it.Name], new() { Phone = phone }, stage.Stop)));
            if (it.Contact is { } words) script.On(Spoken, 19 + later, () => stage.Do<LogContact, Guid>(act => act.Run(Mentor(t), t.Mentorship, _people[it.Name], new() { On = stage.Day, How = ContactHow.Phone, Note = words }, stage.Stop)));
        }
        script.On(Planned, 20, async () => _meeting = await Plan(t, network.Agenda, Held - Planned));
        script.On(Held, 20, () => Hold(t));
        script.On(Removed, 20, () => stage.Do<RemovePerson, Guid>(act => act.Run(Mentor(t), t.Mentorship, _people[network.Removed], new() { Wish = RemovalWish.TheirOwn, Sure = true }, stage.Stop)));
        script.On(Settled, 20, () => Settle(t, network.Agreements[0].Owner));
        script.On(PlannedNext, 20, () => Plan(t, network.NextAgenda, Next - PlannedNext));
    }

    private Access.Actor Mentor(Told t) => stage.As(t.Case.Mentor!);

    private async Task Add(Told t, StoryRelation it) => _people[it.Name] = await stage.Do<AddPerson, Guid>(act => act.Run(Mentor(t), t.Mentorship, new()
    {
        FirstName = it.Name, Relation = it.Relation, Role = it.Role, IsChild = it.Child, Speaker = it.Speaker, MaySay = it.MaySay, MayNotSay = it.MayNotSay,
    }, stage.Stop));

    private WordInput Says(StoryRelation it, OwnWord word) => new() { Word = word, On = stage.Day, How = AskedHow.Phone, By = it.Speaker is Speaker.OnlyTheMentee ? AskedBy.Mentee : AskedBy.Mentor, Carer = it.Carer };

    private Task<Guid> Plan(Told t, string agenda, int days) => stage.Do<PlanMeeting, Guid>(act => act.Run(Mentor(t), t.Mentorship, new()
    {
        Date = stage.Day.AddDays(days), Time = new TimeOnly(10, 0), Place = network.Place, Agenda = agenda,
        Guests = [.. network.People.Where(p => p is { Word: OwnWord.Given, Child: false } && p.Name != network.Removed).Select(p => _people[p.Name])],
    }, stage.Stop));

    private async Task Hold(Told t)
    {
        var invited = await stage.Find(tx => tx.InvitedTo(_meeting, stage.Stop));
        await stage.Do<HoldMeeting, Guid>(act => act.Run(Mentor(t), t.Mentorship, _meeting, new()
        {
            Date = stage.Day, Came = [.. invited.Select(i => i.Id)], Minutes = network.Minutes,
            Agreements = [.. network.Agreements.Select(a => new AgreedInput { What = a.What, Due = stage.Today.AddDays(a.Due), Owner = Owner(a.Owner, invited) })],
        }, stage.Stop));
    }

    private string Owner(string name, IReadOnlyList<NetworkInvitee> invited) =>
        name == nameof(PromisedBy.Mentee) ? $"{invited.Single(i => i.Person is null).Id}" : _people.TryGetValue(name, out var person) ? $"{invited.Single(i => i.Person == person).Id}" : name;

    private async Task Settle(Told t, string owner)
    {
        var agreed = await stage.Find(tx => tx.AgreedBy(_meeting, _people[owner], stage.Stop));
        await stage.Do<SettleAgreement, Guid>(act => act.Run(Mentor(t), t.Mentorship, agreed.Id, AgreementState.Kept, agreed.Version, stage.Stop));
    }
}
