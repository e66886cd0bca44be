using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Features.Interviews;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Practice;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Interviews;

/// <summary>What a test tells of the interviews of the evaluation.</summary>
internal static class InterviewStory
{
    public const string Words = "The training helped.\n\nThe first talk was hard.\n\nMy coach listened.\n\nThe paper took long.";

    public static Task<Person> SecondEvaluator(this World world) => world.Somebody("Edda Efterprøvesen", World.East, Role.Evaluator);

    public static async Task<Guid> Guide(this World world, Person by, string title = "Invented guide")
    {
        var id = await world.GuideDraft(by, title);
        (await world.House.As<PublishGuide, Outcome<Guid>>(async act => await act.Run(by.Actor, id, await world.SeenGuide(by, id), default))).Value();
        return id;
    }

    public static async Task<Guid> GuideDraft(this World world, Person by, string title = "Invented guide") => (await world.House.As<BeginGuide, Outcome<Guid>>(act =>
        act.Run(by.Actor, new() { Title = title, Language = "en", Opening = "Thank you for coming.", Questions = "What helped?\n- training\n\nWhat hindered?" }, default))).Value();

    private static async Task<uint> SeenGuide(this World world, Person by, Guid id) => (await world.House.As<ReadGuide, Outcome<GuideSheet>>(act => act.Run(by.Actor, id, default))).Value().Guide.Version;

    /// <summary>An interview without its note.</summary>
    public static async Task<Guid> Interviewed(this World world, Person by, bool mayQuote = true, DateOnly? on = null)
    {
        var guide = await world.Guide(by);
        return (await world.House.As<HoldInterview, Outcome<Guid>>(act => act.Run(by.Actor, new() { HeldOn = on ?? new(2026, 3, 2), Guide = guide, Asked = Asked.Mentor, MayUse = true, MayQuote = mayQuote }, default))).Value();
    }

    /// <summary>An interview with a note of four paragraphs, unless another text is told.</summary>
    public static async Task<Guid> Noted(this World world, Person by, bool mayQuote = true, string words = Words, DateOnly? on = null)
    {
        var id = await world.Interviewed(by, mayQuote, on);
        (await world.House.As<WriteNote, Outcome<Guid>>(act => act.Run(by.Actor, id, new() { Rule = PassageRule.Paragraphs, Words = words, NoName = true }, 0, default))).Value();
        return id;
    }

    public static async Task<Guid> Code(this World world, Person by, string name, Guid? under = null) => (await world.House.As<AddCode, Outcome<Guid>>(act =>
        act.Run(by.Actor, new() { Name = name, Parent = under, Meaning = "What it is.", UseWhen = "When it is.", NotWhen = "When it is not.", NoName = true }, default))).Value();

    public static async Task Begin(this World world, Person by, Guid interview) => (await world.House.As<BeginCoding, Outcome<Guid>>(act => act.Run(by.Actor, interview, default))).Value();

    /// <summary>Begins where nothing is begun, and ticks the first page.</summary>
    public static async Task Ticks(this World world, Person by, Guid interview, params (int Passage, Guid Code)[] ticks)
    {
        await world.Begin(by, interview);
        var edition = await world.House.Peek<int>("select max(edition) from bot.interview_note where interview = $1", interview);
        (await world.House.As<CodePassages, Outcome<Guid>>(act => act.Run(by.Actor, interview, edition, 1, [.. ticks.Select(t => $"{t.Passage}:{t.Code}")], default))).Value();
    }

    public static async Task Done(this World world, Person by, Guid interview, bool alone = false) => (await world.House.As<FinishCoding, Outcome<Guid>>(act => act.Run(by.Actor, interview, alone, default))).Value();

    public static async Task<Guid> Proposed(this World world, Person by, Guid interview, string words = "The training helped me.") =>
        (await world.House.As<ProposeQuote, Outcome<Guid>>(act => act.Run(by.Actor, interview, new() { Passage = 1, Words = words, NoName = true }, default))).Value();

    public static async Task Checked(this World world, Person by, Guid quote, QuoteRefusal? refused = null)
    {
        var seen = (await world.House.As<ReadQuote, Outcome<QuoteSheet>>(act => act.Run(by.Actor, quote, default))).Value().Quote.Version;
        var all = refused is null;
        (await world.House.As<CheckQuote, Outcome<Guid>>(act => act.Run(by.Actor, quote, new() { NoName = all, NoPlace = all, NoUnusualEvent = all, ConsentGiven = all, Release = all, Because = refused }, seen, default))).Value();
    }

    public static async Task Settled(this World world, Person by, Guid interview, int passage, Guid code, bool holds, string words = "We read it again.") =>
        (await world.House.As<SettleDifference, Outcome<Guid>>(act => act.Run(by.Actor, interview, new() { Passage = passage, Code = code, Holds = holds, Words = words }, default))).Value();

    public static async Task Withdrawn(this World world, Person by, Guid interview, Withdrawal what = Withdrawal.Everything) =>
        (await world.House.As<WithdrawInterview, Outcome<Guid>>(act => act.Run(by.Actor, interview, what, default))).Value();

    /// <summary>One of everything a page of the room can be about: coded by two who differ once, a quote that waits and one that is out.</summary>
    public static async Task<Guid> StudiedInterview(this World world)
    {
        var (erna, edda) = (await world.Evaluator(), await world.SecondEvaluator());
        var interview = await world.Noted(erna);
        var code = await world.Code(erna, "Opdigtet kode");
        await world.Ticks(erna, interview, (1, code), (3, code));
        await world.Ticks(edda, interview, (1, code));
        await world.Done(erna, interview);
        await world.Done(edda, interview);
        await world.Settled(edda, interview, 3, code, holds: true);
        await world.Checked(edda, await world.Proposed(erna, interview));
        await world.Proposed(edda, interview, "My coach listened to me.");
        return interview;
    }
}
