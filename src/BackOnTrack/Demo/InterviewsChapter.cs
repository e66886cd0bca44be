using System.Text.Json;
using System.Text.Json.Serialization;
using BackOnTrack.Access;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Features.Interviews;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Demo;

/// <summary>
/// The evaluation asks four people by a guide, two evaluators code two of the interviews each on their own, talk about where they
/// differ, and let one quote out and not the other. Texts in <c>interviews.json</c>, all of them invented.
/// </summary>
internal sealed class InterviewsChapter(Stage stage, Script script, StoryInterviews it)
{
    private static readonly JsonSerializerOptions reading = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private readonly Dictionary<string, Guid> _codes = [];
    private readonly Dictionary<int, Guid> _interviews = [];

    /// <summary>Since when a quote has been waiting for the other evaluator.</summary>
    private const int Waits = -2;

    private Actor First => stage.As(it.First);
    private Actor Second => stage.As(it.Second);

    public void Tell()
    {
        var guide = Guid.Empty;
        script.On(it.From, 9, async () => guide = await stage.Do<BeginGuide, Guid>(act => act.Run(First, it.Guide, stage.Stop)));
        script.On(it.From, 10, async () =>
        {
            var seen = await stage.Find(tx => tx.Guides.Where(g => g.Id == guide).Select(g => g.Version).SingleAsync(stage.Stop));
            await stage.Do<PublishGuide, Guid>(act => act.Run(First, guide, seen, stage.Stop));
        });
        foreach (var code in it.Codes) script.On(it.From + 1, 9, () => Add(code));
        foreach (var (n, interview) in it.Interviews.Index()) script.On(interview.On + 1, 9, () => Hold(n, interview, guide));
        foreach (var (n, interview) in it.Interviews.Index().Where(i => i.Item.First is not null)) script.On(it.Coded, 9, () => Code(n, interview));
        script.On(it.Coded + 2, 9, Settle);
        script.On(it.Coded + 3, 9, () => Quote(it.Released, refused: null));
        script.On(it.Coded + 3, 10, () => Quote(it.Refused, QuoteRefusal.UnusualEvent));
        script.On(Waits, 9, () => Propose(Second, it.Waiting));
    }

    private async Task Add(StoryCode code) => _codes[code.Name] = await stage.Do<AddCode, Guid>(act => act.Run(First,
        new() { Name = code.Name, Parent = code.Under is { } under ? _codes[under] : null, Meaning = code.Meaning, UseWhen = code.UseWhen, NotWhen = code.NotWhen, Example = code.Example }, stage.Stop));

    private async Task Hold(int n, StoryInterview interview, Guid guide)
    {
        var id = _interviews[n] = await stage.Do<HoldInterview, Guid>(act => act.Run(First,
            new() { HeldOn = stage.Today.AddDays(interview.On), Guide = guide, Asked = interview.Asked, MayUse = true, MayQuote = interview.MayQuote }, stage.Stop));
        await stage.Do<WriteNote, Guid>(act => act.Run(First, id, new() { Rule = PassageRule.Paragraphs, Words = string.Join("\n\n", interview.Passages) }, 0, stage.Stop));
    }

    /// <summary>Each on their own; what one ticks the other cannot read before both are done.</summary>
    private async Task Code(int n, StoryInterview interview)
    {
        foreach (var (coder, ticks) in new[] { (First, interview.First!), (Second, interview.Second!) })
        {
            await stage.Do<BeginCoding, Guid>(act => act.Run(coder, _interviews[n], stage.Stop));
            await stage.Do<CodePassages, Guid>(act => act.Run(coder, _interviews[n], 1, 1, [.. ticks.SelectMany(t => t.Value.Select(passage => $"{passage}:{_codes[t.Key]}"))], stage.Stop));
            await stage.Do<FinishCoding, Guid>(act => act.Run(coder, _interviews[n], false, stage.Stop));
        }
    }

    private Task Settle() => stage.Do<SettleDifference, Guid>(act => act.Run(Second, _interviews[it.Settled.Interview],
        new() { Passage = it.Settled.Passage, Code = _codes[it.Settled.Code], Holds = it.Settled.Holds, Words = it.Settled.Words }, stage.Stop));

    private async Task Quote(StoryQuote quote, QuoteRefusal? refused)
    {
        var id = await Propose(First, quote);
        var seen = await stage.Find(tx => tx.InterviewQuotes.Where(q => q.Id == id).Select(q => q.Version).SingleAsync(stage.Stop));
        var good = refused is null;
        await stage.Do<CheckQuote, Guid>(act => act.Run(Second, id, new() { NoName = true, NoPlace = true, NoUnusualEvent = good, ConsentGiven = true, Release = good, Because = refused }, seen, stage.Stop));
    }

    private Task<Guid> Propose(Actor by, StoryQuote quote) =>
        stage.Do<ProposeQuote, Guid>(act => act.Run(by, _interviews[quote.Interview], new() { Passage = quote.Passage, Words = quote.Words }, stage.Stop));

    public static StoryInterviews Read()
    {
        using var file = typeof(InterviewsChapter).Assembly.GetManifestResourceStream("BackOnTrack.Demo.interviews.json")!;
        return JsonSerializer.Deserialize<StoryInterviews>(file, reading)!;
    }
}

/// <param name="From">The day on which the guide is published, counted from today.</param>
/// <param name="Coded">The day on which two code.</param>
internal sealed record StoryInterviews(string First, string Second, int From, int Coded, GuideInput Guide, StoryCode[] Codes, StoryInterview[] Interviews, StorySettled Settled, StoryQuote Released, StoryQuote Refused, StoryQuote Waiting);

internal sealed record StoryCode(string Name, string? Under, string Meaning, string? UseWhen, string? NotWhen, string? Example);

/// <param name="First">What the first coder ticks: passages by code; null where nobody codes it.</param>
internal sealed record StoryInterview(int On, Asked Asked, bool MayQuote, string[] Passages, Dictionary<string, int[]>? First, Dictionary<string, int[]>? Second);

internal sealed record StorySettled(int Interview, int Passage, string Code, bool Holds, string Words);

/// <param name="Interview">Which of the four, from 0.</param>
internal sealed record StoryQuote(int Interview, int Passage, string Words);
