using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Features.Custody;
using BackOnTrack.Features.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Demo;

/// <summary>A system of the prisons was let in and reports days in court; the directory says where to ring, when visits are received and how long the way is.</summary>
internal sealed class OtherSystemsChapter(Stage stage, Story story, Script script)
{
    private readonly Dictionary<int, Guid> _clients = [];

    public void Begin()
    {
        foreach (var unit in story.Establishments.Where(p => p.Kind is EstablishmentKind.RemandPrison).Select(p => p.Unit).Distinct())
            script.On(-200, 9, async () => _clients[unit] = (await stage.Do<AskClient, Invited>(act => act.Run(Actor.House, new() { Purpose = story.Texts.OtherSystem, Unit = unit, Expires = stage.Today.AddDays(165) }, stage.Stop))).Account);
        foreach (var (at, place) in story.Establishments.Index().Where(p => p.Item.Directory is not null)) script.On(-390, 9 + at * 0.1, () => Write(at + 1, place));
    }

    /// <summary>The next review of the remand, as the system of the prisons has it.</summary>
    public void Tell(Told t)
    {
        if (t.Case.Fate is not "remand") return;
        script.On(-10, 10.2, async () =>
        {
            var mentee = t.Mentee;
            var reference = await stage.Find(tx => tx.Set<Domain.People.Mentee>().Where(m => m.Id == mentee).Select(m => m.Reference).SingleAsync(stage.Stop));
            var row = new EventRow(1, reference, "", new() { Kind = CustodyKind.CourtDate, Matter = CourtMatter.RemandReview, Day = WorkingDays.Default.OnOrAfter(stage.Day.AddDays(16)) }, []);
            await stage.Do<ReportCustody, ReportedEvent>(act => act.Run(new(_clients[t.Unit], Role.ApiClient), row, stage.Stop));
        });
    }

    private async Task Write(int id, StoryPlace place)
    {
        var (keeper, from, it) = (stage.As(story.People.First(p => p.Role == Role.Coordinator && p.Unit == place.Unit).Name), stage.Day, place.Directory!);
        await stage.Do<WriteEntry, Guid>(act => act.Run(keeper, id, new() { From = from, Address = it.Address, Phone = it.Phone, Booking = it.Booking, NoticeDays = it.NoticeDays, MayBring = it.MayBring }, stage.Stop));
        foreach (var day in Enum.GetValues<DayOfWeek>())
            await stage.Do<AddSlot, Guid>(act => act.Run(keeper, id, new() { Weekday = day, Starts = new(day is DayOfWeek.Saturday or DayOfWeek.Sunday ? 10 : 13, 0), Ends = new(17, 0), From = from }, stage.Stop));
        foreach (var wing in it.Wings ?? [])
            await stage.Do<AddWing, Guid>(act => act.Run(keeper, id, new() { Name = wing, From = from }, stage.Stop));
        foreach (var (other, minutes) in it.Ways ?? [])
            await stage.Do<SayTravelTime, Guid>(act => act.Run(keeper, id, new() { Region = other, Minutes = minutes, From = from }, stage.Stop));
    }
}
