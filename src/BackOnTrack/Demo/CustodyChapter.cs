using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Features.Custody;

namespace BackOnTrack.Demo;

/// <summary>
/// People are moved, restricted, brought before a court and released. On the day of the story one is on remand under
/// restrictions with a court date next week, one is released in twenty days, one today, and one transfer is on its way, with a contact
/// let in where it leads. A hearing was put off by a day. A visit is
/// booked inside a restriction of last night, one where a transfer leads away from, and one after a release.
/// </summary>
internal sealed class CustodyChapter(Stage stage, Story story, Script script)
{
    public void Tell(Told t)
    {
        if (t.Case is { Fate: not ("draft" or "declined"), Release: { } day and < 0 }) script.On(day, 10, () => Released(t));
        if (t.Case.Moved is { } moved) Move(t, moved);
        switch (t.Case.Fate)
        {
            case "remand":
                script.On(-60, 10.8, () => Say(t, new() { Kind = CustodyKind.Release, Unknown = WhyUnknown.NotSentencedYet }));
                script.On(-60, 10, () => Say(t, new() { Kind = CustodyKind.Restriction, Restriction = RestrictionKind.Supervised, Day = stage.Day, DecidedBy = DecidedBy.Court }));
                script.On(-24, 10, () => Say(t, new() { Kind = CustodyKind.Restriction, Restriction = RestrictionKind.LettersRead, Day = stage.Day, Until = stage.Day.AddDays(28), DecidedBy = DecidedBy.Police }));
                // The last one is reported by another system: OtherSystemsChapter.
                script.On(-58, 10.2, () => Heard(t));
                script.On(-31, 10.2, async () =>
                {
                    var hearing = await Heard(t);
                    script.On(-30, 10.2, () => Say(t, new() { Kind = CustodyKind.CourtDate, Record = hearing, Day = WorkingDays.Default.After(Hearing(stage.Day.AddDays(-1)), 1) })); // put off by a day
                });
                break;
            case "rematched": script.On(-1, 23.2, () => Say(t, new() { Kind = CustodyKind.Restriction, Restriction = RestrictionKind.VisitsRefused, Day = stage.Today.AddDays(2), Until = stage.Today.AddDays(12), DecidedBy = DecidedBy.Establishment })); break;
            case "second_mentor": script.On(-50, 10.4, () => Say(t, new() { Kind = CustodyKind.Release, Day = stage.Today.AddDays(20), Firmness = Firmness.Firm })); break;
            case "new_plan": script.On(-2, 10.4, () => Say(t, new() { Kind = CustodyKind.Release, Day = stage.Today, Firmness = Firmness.Firm })); break;
            case "paused":
                script.On(-3, 10.6, () => Say(t, new() { Kind = CustodyKind.Transfer, Establishment = t.Case.Place == 1 ? 2 : 1, Day = stage.Day.AddDays(7) }));
                script.On(-2, 10.6, () => LetIn(t));
                break;
        }
    }

    /// <summary>To the other prison of the unit, said a week before.</summary>
    private void Move(Told t, int day) => script.On(day - 6, 10.7, async () =>
    {
        var transfer = await Say(t, new() { Kind = CustodyKind.Transfer, Establishment = t.Case.Place == 1 ? 2 : 1, Day = stage.Day.AddDays(6) });
        script.On(day, 10.7, () => Say(t, new() { Kind = CustodyKind.Arrival, Record = transfer, Day = stage.Day }));
    });

    private Task<Guid> Heard(Told t) => Say(t, new() { Kind = CustodyKind.CourtDate, Matter = CourtMatter.RemandReview, Day = Hearing(stage.Day) });

    /// <summary>Ten days ahead, and no court sits on a Saturday.</summary>
    private static DateOnly Hearing(DateOnly said) => WorkingDays.Default.OnOrAfter(said.AddDays(10));

    /// <summary>Somebody where the transfer leads is let in, to say when it has taken place.</summary>
    private Task<Guid> LetIn(Told t) => stage.Do<NameContact, Guid>(act =>
        act.Run(stage.As(t.Coordinator), t.Mentee, stage.Account(story.People.First(p => p.Role == Role.Referrer && p.Unit != t.Unit).Name), stage.Stop));

    private Task<Guid> Released(Told t) => Say(t, new() { Kind = CustodyKind.Status, Status = CustodyStatus.Released, Day = stage.Day });

    private Task<Guid> Say(Told t, CustodyEvent it) => stage.Do<RecordEvent, Guid>(act => act.Run(stage.As(t.Coordinator), t.Mentee, it, null, stage.Stop));
}
