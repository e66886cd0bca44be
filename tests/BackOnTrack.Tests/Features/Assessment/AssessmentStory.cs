using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Inquiries.Register;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Assessment;
using BackOnTrack.Features.People;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Assessment;

/// <summary>The words of an assessment in a story: an inquiry, what was prepared for it, and who decides.</summary>
internal static class AssessmentStory
{
    private static readonly Random Draw = new(4827);

    /// <summary>An inquiry about a mentee nobody has assessed yet.</summary>
    public static Task<AskedFor> Inquiry(this World world, string name, int unit = World.East) => world.Asks(null, name, unit);

    /// <summary>One more inquiry about the same mentee.</summary>
    public static Task<AskedFor> Again(this AskedFor before, int unit = World.East) => before.World.Asks(before.Mentee, before.Name, unit);

    private static async Task<AskedFor> Asks(this World world, Guid? known, string name, int unit)
    {
        var mentee = known ?? Guid.Empty;
        var made = await world.House.As<Database, Outcome<Guid>>(db => db.Write(Actor.House, Act.InquiryRegister, async tx =>
        {
            if (known is null) mentee = tx.StartMentee(unit, name, PersonCategory.Unknown).Id;
            await tx.SaveChangesAsync();
            var row = new RegisteredInquiry(1, new DateOnly(2026, 3, 1), name, "Prøvesen", null, null, Asker.PrisonOfficer, null, null, null, InquiryOutcome.Open, null, null);
            var inquiry = Domain.Inquiries.Inquiry.FromRegister(row, mentee, unit, Actor.House.Account, Reference(), Guid.CreateVersion7(), Guid.NewGuid().ToByteArray(), null, tx.Now);
            tx.Add(inquiry);
            tx.Did(Act.InquiryRegister, mentee, inquiry.Id);
            return inquiry.Id;
        }, default));
        return new(world, made.Value(), mentee, name);
    }

    /// <summary>A referrer's draft about the same mentee, not sent yet.</summary>
    public static async Task<Person> Drafted(this AskedFor before, int unit)
    {
        var referrer = await before.World.Referrer($"Rune {before.Name[3..]}", unit);
        await before.World.House.Force("insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) values (gen_random_uuid(), $1, 'referrer', $2, $3, '2026-03-01', 'inquiry_draft', $1)",
            referrer.Id, before.Mentee, unit);
        (await before.World.House.As<Database, Outcome<Guid>>(db => db.Write(referrer.Actor, Act.InquiryDraft, tx =>
        {
            var draft = Domain.Inquiries.Inquiry.Begin(before.Mentee, unit, referrer.Id, Reference(), tx.Now, new(2026, 3, 9));
            tx.Add(draft);
            tx.Did(Act.InquiryDraft, before.Mentee, draft.Id);
            return Task.FromResult<Outcome<Guid>>(draft.Id);
        }, default))).Value();
        return referrer;
    }

    private static string Reference()
    {
        lock (Draw) return FileReference.Make(Draw.Next);
    }

    public static T Value<T>(this Outcome<T> outcome) => outcome.Accepted(out var value, out var refusals) ? value
        : throw new InvalidOperationException(string.Join(", ", refusals.Select(r => $"{r.Code} {r.Field}")));
}

/// <summary>An inquiry in a story, and what can be done with it.</summary>
internal sealed record AskedFor(World World, Guid Id, Guid Mentee, string Name)
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    public string Assessment => $"/inquiries/{Id}/assessment";
    public string Decision => $"/inquiries/{Id}/decision";

    /// <summary>Everything a yes needs, written by the coordinator.</summary>
    public async Task<AskedFor> Prepare(Person by, CriterionReply reply = CriterionReply.Yes)
    {
        foreach (var criterion in Enum.GetValues<Criterion>())
            await Did<AnswerCriterion>(a => a.Run(by.Actor, Id, new()
            {
                Criterion = criterion, Reply = reply, Reason = "Opdigtet grund", Source = SourceKind.CourtDocument, SourceDate = Day,
                Statement = StatementKind.Assessment, Method = AssessmentMethod.ReadingOfPapers,
            }, default));
        await Did<RecordInterview>(a => a.Run(by.Actor, Id, new() { HeldOn = Day, HeldBy = by.Name, Language = "da", Note = "Vil gerne have en mentor", Willing = Willingness.Yes }, default));
        await Did<HandOverSheet>(a => a.Run(by.Actor, Id, new() { HandedOverOn = Day, Language = "da" }, default));
        await Did<RecordConsent>(a => a.Run(by.Actor, Id, new() { Purpose = ConsentPurpose.TakePart, Answer = ConsentState.Given, On = Day, Proof = ConsentProof.Signature }, default));
        return this;
    }

    public async Task<AskedFor> Ask(Person by, Person assessor)
    {
        await Did<AskForDecision>(a => a.Run(by.Actor, Id, new() { Assessor = assessor.Id }, default));
        return this;
    }

    public async Task<AskedFor> Decide(Person by, DecisionOutcome outcome, string reasons = "Opdigtet begrundelse", string told = "Kort svar")
    {
        await Did<MakeDecision>(a => a.Run(by.Actor, Id, new()
        {
            Outcome = outcome, Reason = Domain.Assessment.Decision.ReasonsFor[outcome][0], Reasons = reasons, ForReferrer = told,
            Wait = new() { Missing = [WaitsFor.MentorWithLanguage], Languages = ["so"] },
        }, default));
        return this;
    }

    private async Task Did<TAct>(Func<TAct, Task<Outcome<Guid>>> run) where TAct : notnull => (await World.House.As(run)).Value();
}
