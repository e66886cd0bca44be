using BackOnTrack.Access;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Training;
using BackOnTrack.Files;
using BackOnTrack.Paper;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Demo;

/// <summary>Two training groups that are finished, one that is running with a day missed and a day moved, and one to come.</summary>
internal sealed class TrainingChapter(Stage stage, Story story, Script script)
{
    /// <summary>Number of the group whose mentors are still in training.</summary>
    public const int Running = 3;

    private const int Modules = 6, DaysOfModule = 2;

    private Actor Lead => stage.As(story.Training.Lead);

    public void Tell()
    {
        foreach (var (number, cohort) in story.Training.Cohorts.Index()) Tell(cohort, number + 1);
        foreach (var day in story.Training.Gatherings) Tell(day);
    }

    private void Tell(StoryCohort it, int number)
    {
        var (group, monday) = (Guid.Empty, Monday(it.Start));
        string[] comes = [.. story.Mentors.Where(m => m.Cohort == number).Select(m => m.Name)];
        script.On(Math.Min(monday - 4, -5), 9, async () => group = await stage.Do<PlanCohort, Guid>(act => act.Run(Lead, new()
        {
            Name = it.Name, Place = it.Place, Seats = it.Seats, FirstDay = stage.Day.AddDays(monday - Math.Min(monday - 4, -5)), WeeksBetween = it.Weeks, Trainers = it.Trainers, OtherTrainers = it.OtherTrainers,
        }, stage.Stop)));
        script.On(Math.Min(monday - 4, -5), 9.5, () => stage.Do<AddMaterial, Guid>(act => act.Run(Lead, group, new() { Module = 1, ForAll = number == 1 }, HeldOut.Of($"{it.Name} - program.pdf", Programme(it)), stage.Stop)));
        if (comes.Length > 0) script.On(monday - 4, 10, () => Invite(group, comes, []));
        foreach (var (day, name) in it.MakesUp ?? []) script.On(-4, 10, () => Invite(group, [name], [day]));
        foreach (var name in comes) script.On(monday - 3, 18, () => SayYes(group, name));
        for (var day = 1; day <= Modules * DaysOfModule; day++)
        {
            var held = day;
            script.On(monday + 7 * it.Weeks * ((day - 1) / DaysOfModule) + (day - 1) % DaysOfModule, 17, () => Confirm(group, held, it, comes));
        }
        // Enough answers of the first group that its results may be seen.
        if (number == 1)
            foreach (var (nth, name) in comes.Index())
                foreach (var module in (int[])[1, Modules])
                    script.On(monday + 7 * it.Weeks * Modules, 19, () => Say(group, name, module, nth));
        if (it.Moved is { } moved) script.On(-3, 11, () => Move(group, moved));
    }

    private void Tell(StoryGathering it)
    {
        var id = Guid.Empty;
        script.On(Math.Min(it.Day - 30, -6), 9, async () => id = await stage.Do<PlanNetworkDay, Guid>(act => act.Run(Lead, new()
        { Kind = it.Kind, Title = it.Title, Programme = it.Programme, Place = it.Place, On = stage.Day.AddDays(it.Day - Math.Min(it.Day - 30, -6)) }, stage.Stop)));
        foreach (var name in it.Comes)
            script.On(Math.Min(it.Day - 10, -5), 18, () => stage.Do<AnswerNetworkDay, Guid>(act => act.Run(stage.As(name), id, comes: true, stage.Stop)));
        if (it.Moved is { } to)
            script.On(-2, 11, () => stage.Do<MoveNetworkDay, Guid>(act => act.Run(Lead, id,
                new() { On = stage.Today.AddDays(to), From = new(10, 0), Until = new(15, 0), Place = it.Place, Reason = MoveReason.TrainerPrevented }, stage.Stop)));
        script.On(it.Day, 17, () => stage.Do<ConfirmNetworkDay, Guid>(act => act.Run(Lead, id, new() { Mentors = [.. it.Comes.Select(stage.Account)] }, stage.Stop)));
        foreach (var (nth, name) in it.Comes.Index())
            script.On(it.Day + 1, 18, () => stage.Do<GiveNetworkFeedback, Guid>(act => act.Run(stage.As(name), id, new() { Useful = 3 + nth % 3, Keep = story.Training.Keep[nth % story.Training.Keep.Length] }, stage.Stop)));
        foreach (var (name, words) in it.Notes ?? [])
            script.On(it.Day + 1, 19, () => stage.Do<WriteNetworkNote, Guid>(act => act.Run(stage.As(name), id, new() { Kind = words.EndsWith('?') ? NoteKind.Question : NoteKind.Note, Words = words }, stage.Stop)));
    }

    private static byte[] Programme(StoryCohort it)
    {
        var sheet = new PdfSheet(it.Name, "da");
        sheet.Write(it.Name, 22, bold: true);
        sheet.Gap(12);
        sheet.Write(it.Place, 13);
        return sheet.ToFile();
    }

    private Task<Guid> Invite(Guid group, string[] names, List<int> days) =>
        stage.Do<InviteMentors, Guid>(act => act.Run(Lead, group, new() { Mentors = [.. names.Select(stage.Account)], Days = days }, stage.Stop));

    private async Task SayYes(Guid group, string name)
    {
        var mentor = stage.Account(name);
        var seat = await stage.Find(tx => tx.CohortSeats.Where(s => s.Cohort == group && s.Mentor == mentor).Select(s => s.Id).SingleAsync(stage.Stop));
        await stage.Do<AnswerSeat, Guid>(act => act.Run(stage.As(name), seat, new() { Comes = true }, stage.Stop));
    }

    private async Task Say(Guid group, string name, int module, int nth)
    {
        var mentor = stage.Account(name);
        var seat = await stage.Find(tx => tx.CohortSeats.Where(s => s.Cohort == group && s.Mentor == mentor).Select(s => s.Id).SingleAsync(stage.Stop));
        await stage.Do<GiveFeedback, Guid>(act => act.Run(stage.As(name), seat, module, new() { Useful = 3 + nth % 3, Clear = 4 + nth % 2, Practised = 2 + nth % 4, Keep = story.Training.Keep[nth % story.Training.Keep.Length] }, stage.Stop));
    }

    private async Task Confirm(Guid group, int day, StoryCohort it, string[] comes)
    {
        var held = await DayOf(group, day);
        var trainers = await stage.Find(tx => tx.CohortDays.Where(d => d.Id == held).Select(d => d.Trainers).SingleAsync(stage.Stop));
        await stage.Do<ConfirmAttendance, Guid>(act => act.Run(Lead, group, held, new()
        {
            ConfirmedBy = trainers.Split(',')[0],
            Rows = [.. comes.Select(name => new AttendanceRow { Mentor = stage.Account(name), Presence = it.Misses?.GetValueOrDefault(day) == name ? Presence.Absent : Presence.Present })],
        }, stage.Stop));
    }

    private async Task Move(Guid group, int day)
    {
        var moved = await DayOf(group, day);
        var on = await stage.Find(tx => tx.CohortDays.Where(d => d.Id == moved).Select(d => d.On).SingleAsync(stage.Stop));
        await stage.Do<MoveDay, Guid>(act => act.Run(Lead, group, moved, new() { On = on.AddDays(1), From = new(10, 0), Until = new(16, 30), Reason = MoveReason.RoomNotFree }, stage.Stop));
    }

    private Task<Guid> DayOf(Guid group, int day) => stage.Find(tx => tx.CohortDays.Where(d => d.Cohort == group && d.Day == day).Select(d => d.Id).SingleAsync(stage.Stop));

    /// <summary>The Monday on or after a day of the story.</summary>
    private int Monday(int day) => day + (8 - (int)stage.Today.AddDays(day).DayOfWeek) % 7;
}
