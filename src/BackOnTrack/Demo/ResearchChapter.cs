using BackOnTrack.Domain.Research;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Features.Research;
using BackOnTrack.Features.Safety;

namespace BackOnTrack.Demo;

/// <summary>
/// A university asks for rows of the year that is over: it has them, and fetches them. Another asks for the same year in another way,
/// before the first is decided, and is refused with a reason.
/// </summary>
internal sealed class ResearchChapter(Stage stage, Story story, Script script)
{
    private const int Registers = -30, Asks = -20, Decides = -17, Fetches = -16;

    private Guid _university, _institute;

    /// <summary>The year that is asked for by whoever has <paramref name="today"/>.</summary>
    public static int YearOf(DateOnly today) => Year(today.AddDays(Asks));

    private static int Year(DateOnly asked) => asked.Year - 1;

    public void Tell()
    {
        var it = story.Research;
        var coordinator = story.People.First(p => p.Role == Domain.Role.Coordinator).Name;
        script.On(Registers, 9, async () => _university = await Register(coordinator, it.University));
        script.On(Registers, 9.1, async () => _institute = await Register(coordinator, it.Institute));
        script.On(Asks, 10, Ask);
    }

    private Task<Guid> Register(string coordinator, string name) =>
        stage.Do<RegisterRecipient, Guid>(act => act.Run(stage.As(coordinator), new() { Kind = RecipientKind.ResearchBody, Name = name }, stage.Stop));

    /// <summary>Whatever today is, the story has enough people in the year that is over.</summary>
    private async Task Ask()
    {
        var (it, year) = (story.Research, Year(stage.Day));
        var first = await Request(_university, it.Project, ResearchPurpose.Effect, Width.Wide);
        var second = await Request(_institute, it.OtherProject, ResearchPurpose.Comparison, Width.Fine);
        script.On(Decides, 11, async () =>
        {
            var offer = await stage.Do<OfferDecision, ToDecide>(act => act.Run(stage.As(it.Protector), first, stage.Stop));
            await Decide(first, new() { Yes = true, Read = true, ReadyUntil = stage.Day.AddDays(45), Seen = offer.Now!.Content });
            await Decide(second, new() { Yes = false, Reason = it.Refused });
        });
        script.On(Fetches, 9, () => stage.Do<FetchFile, ResearchCopy>(act => act.Run(stage.As(story.Figures.Evaluator), first, FileForm.Excel, stage.Stop)));

        Task<Guid> Request(Guid body, string project, ResearchPurpose purpose, Width outcome) => stage.Do<RequestFile, Guid>(act => act.Run(stage.As(story.Figures.Evaluator), new()
        {
            Recipient = body, Project = project, Purpose = purpose, Ground = ResearchGround.ScientificResearch, Rows = RowKind.Inquiry, FromYear = year, UntilYear = year,
            KeepUntil = stage.Day.AddYears(2), When = Width.Wide, Outcome = outcome,
        }, stage.Stop));
    }

    private Task<Guid> Decide(Guid request, DecisionInput input) => stage.Do<DecideFile, Guid>(act => act.Run(stage.As(story.Research.Protector), request, input, stage.Stop));
}
