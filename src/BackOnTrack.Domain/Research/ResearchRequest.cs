using BackOnTrack.Domain.Safety;

namespace BackOnTrack.Domain.Research;

/// <summary>
/// That rows about the service's work are to leave the house for research: to whom, for what, on what ground, which variables, until
/// when; asked for by one and approved by another. The rows lie apart (<see cref="ResearchFile"/>) and only while they may.
/// </summary>
public sealed class ResearchRequest
{
    /// <summary>The longest title of a project, and the longest reason for a refusal, in characters.</summary>
    public const int LongestProject = 160, LongestReason = 500;

    /// <summary>The longest time a recipient may keep a file, how long it may lie here to be fetched, and how long after a recall it may take to delete it.</summary>
    public const int MostYearsKept = 5, MostDaysReady = 60, DaysToDelete = 14;

    private ResearchRequest() { }

    public Guid Id { get; private set; }
    public Guid RequestedBy { get; private set; }
    public DateTimeOffset RequestedAt { get; private set; }
    public Guid Recipient { get; private set; }
    public ResearchPurpose Purpose { get; private set; }
    public ResearchGround Ground { get; private set; }
    public string Project { get; private set; } = "";
    public RowKind Rows { get; private set; }
    public int FromYear { get; private set; }
    public int UntilYear { get; private set; }

    /// <summary>One year, or the first and the last.</summary>
    public string Years => FromYear == UntilYear ? $"{FromYear}" : $"{FromYear}–{UntilYear}";

    /// <summary>Whose rows: the units whoever asks counts.</summary>
    public int[] Units { get; private set; } = [];

    /// <summary><see cref="ChosenVariable.Code"/>, in the order of the catalogue.</summary>
    public string[] Variables { get; private set; } = [];

    /// <summary>The day the rows are seen from: what was recorded later, or struck out, makes no difference.</summary>
    public DateOnly AsAt { get; private set; }

    /// <summary>The last day on which the recipient may have it.</summary>
    public DateOnly KeepUntil { get; private set; }

    /// <summary>The <see cref="AnonymityReport"/>, as text.</summary>
    public string Report { get; private set; } = "";
    public ResearchState State { get; private set; }
    public Guid? DecidedBy { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }
    public string? Reason { get; private set; }

    /// <summary>The last day on which it can be fetched; after it the file is destroyed here.</summary>
    public DateOnly? ReadyUntil { get; private set; }

    /// <summary>Checksum of the frozen rows.</summary>
    public string? Check { get; private set; }
    public DateTimeOffset? DestroyedAt { get; private set; }
    public RecallReason? RecalledBecause { get; private set; }
    public DateTimeOffset? RecalledAt { get; private set; }

    /// <summary>The day by which the recipient must have deleted it; none while nobody has fetched it.</summary>
    public DateOnly? DeleteBy { get; private set; }
    public DateOnly? DeletedOn { get; private set; }
    public DeletionProof? Proof { get; private set; }
    public Guid? ConfirmedBy { get; private set; }

    /// <summary>Which save this is.</summary>
    public uint Version { get; private set; }

    /// <summary>From which states a step leads where.</summary>
    public static readonly IReadOnlyList<(ResearchState From, ResearchState To)> Moves =
    [
        (ResearchState.Requested, ResearchState.Ready), (ResearchState.Requested, ResearchState.Refused), (ResearchState.Ready, ResearchState.Destroyed),
        (ResearchState.Ready, ResearchState.Recalled), (ResearchState.Destroyed, ResearchState.Recalled),
    ];

    public bool CanBeRecalled => Moves.Contains((State, ResearchState.Recalled));

    /// <summary>Its variables, in the order of the catalogue.</summary>
    public IReadOnlyList<ChosenVariable> Chosen() => [.. Variables.Select(ChosenVariable.Parse)];

    public DeletionDuty Duty(DateOnly day) => DeleteBy is not { } by ? DeletionDuty.NothingTaken : DeletedOn is not null ? DeletionDuty.Confirmed : by < day ? DeletionDuty.Overdue : DeletionDuty.NotYet;

    /// <summary>As the ledger knows it, with the content of a report.</summary>
    public EarlierFile ToEarlier(string content) => new(Id, Rows, FromYear, UntilYear, Units, Variables, content);

    /// <param name="recipient">The recipient chosen, as the register has it; null when it has none.</param>
    /// <param name="units">Whose rows the one who asks counts.</param>
    public static Outcome<ResearchRequest> Ask(ResearchInput input, Recipient? recipient, int[] units, Guid by, DateOnly today, DateTimeOffset now)
    {
        var (refusals, project, chosen) = (new List<Refusal>(), (input.Project ?? "").Trim(), input.Chosen());
        void Missing(bool isMissing, string field) { if (isMissing) refusals.Add(new("House.Refuse.Missing", field)); }
        Missing(input.Recipient is null, nameof(input.Recipient));
        if (input.Recipient is not null && !CanReceive(recipient, today)) refusals.Add(new("Research.Refuse.NotRegistered", nameof(input.Recipient)));
        Missing(input.Purpose is null, nameof(input.Purpose));
        Missing(input.Ground is null, nameof(input.Ground));
        Missing(project.Length == 0, nameof(input.Project));
        if (project.Length > LongestProject) refusals.Add(new("Research.Refuse.TooLong", nameof(input.Project), [LongestProject]));
        Missing(input.Rows is null, nameof(input.Rows));
        Missing(input.FromYear is null, nameof(input.FromYear));
        Missing(input.UntilYear is null, nameof(input.UntilYear));
        foreach (var (year, field) in new[] { (input.FromYear, nameof(input.FromYear)), (input.UntilYear, nameof(input.UntilYear)) })
            if (year is { } y && !ResearchCatalogue.Years(today).Contains(y)) refusals.Add(new("Research.Refuse.YearNotOver", field));
        if (input.FromYear > input.UntilYear) refusals.Add(new("Research.Refuse.YearsTurned", nameof(input.UntilYear)));
        if (input.KeepUntil is null) refusals.Add(new("House.Refuse.DayMissing", nameof(input.KeepUntil)));
        else if (input.KeepUntil <= today) refusals.Add(new("Research.Refuse.DayPast", nameof(input.KeepUntil)));
        else if (input.KeepUntil > today.AddYears(MostYearsKept)) refusals.Add(new("Research.Refuse.TooFar", nameof(input.KeepUntil), [today.AddYears(MostYearsKept)]));
        if (input.Rows is { } rows)
            foreach (var other in chosen.Where(c => !c.Variable.Of.Contains(rows))) refusals.Add(new($"Research.Refuse.NotOf{rows}", other.Variable.Code));
        if (!chosen.Any(c => c.Variable.Role is VariableRole.Told)) refusals.Add(new("Research.Refuse.NothingTold", input.Rows is RowKind.Mentorship ? nameof(input.Ending) : nameof(input.Outcome)));
        if (refusals.Count > 0) return refusals;
        return new ResearchRequest
        {
            Id = Guid.CreateVersion7(now), RequestedBy = by, RequestedAt = now, Recipient = recipient!.Id, Purpose = input.Purpose!.Value, Ground = input.Ground!.Value, Project = project,
            Rows = input.Rows!.Value, FromYear = input.FromYear!.Value, UntilYear = input.UntilYear!.Value, Units = [.. units.Order()], Variables = [.. chosen.Select(c => c.Code)], AsAt = today,
            KeepUntil = input.KeepUntil!.Value, State = ResearchState.Requested,
        };
    }

    /// <summary>Whether a body of the register may have a research file: a research body that stands in it on this day.</summary>
    public static bool CanReceive(Recipient? recipient, DateOnly day) => recipient is { Kind: RecipientKind.ResearchBody } && recipient.IsRegistered(day);

    /// <summary>Takes the report along that was made of the rows.</summary>
    public void Bring(string report) => Report = report;

    /// <summary>Another person says no, and why.</summary>
    public Outcome<Nothing> Refuse(string? reason, Guid by, DateTimeOffset now)
    {
        reason = (reason ?? "").Trim();
        var refusals = SecondPerson(by);
        if (reason.Length == 0) refusals.Add(new("House.Refuse.Missing", "Reason"));
        if (reason.Length > LongestReason) refusals.Add(new("Research.Refuse.TooLong", "Reason", [LongestReason]));
        if (refusals.Count > 0) return refusals;
        (State, DecidedBy, DecidedAt, Reason) = (ResearchState.Refused, by, now, reason);
        return Nothing.Value;
    }

    /// <summary>Another person says yes, having read the report, and says until when it can be fetched.</summary>
    /// <param name="report">The report of the rows as they are now.</param>
    /// <param name="check">Checksum of the frozen rows.</param>
    /// <param name="registered">Whether the recipient stands in the register today.</param>
    public Outcome<Nothing> Approve(DateOnly? readyUntil, bool read, string report, string check, bool registered, Guid by, DateOnly today, DateTimeOffset now)
    {
        var refusals = SecondPerson(by);
        if (!read) refusals.Add(new("Research.Refuse.NotRead", "Read"));
        if (!registered) refusals.Add(new("Research.Refuse.NotRegistered", "Yes"));
        if (KeepUntil <= today) refusals.Add(new("Research.Refuse.KeepPast", "Yes"));
        if (readyUntil is null) refusals.Add(new("House.Refuse.DayMissing", nameof(ReadyUntil)));
        else if (readyUntil < today) refusals.Add(new("Research.Refuse.DayPast", nameof(ReadyUntil)));
        else if (readyUntil > Latest(today)) refusals.Add(new("Research.Refuse.TooFar", nameof(ReadyUntil), [Latest(today)]));
        if (refusals.Count > 0) return refusals;
        (State, DecidedBy, DecidedAt, ReadyUntil, Report, Check) = (ResearchState.Ready, by, now, readyUntil, report, check);
        return Nothing.Value;
    }

    /// <summary>Whoever asked fetches it, within its days. From the first time on the recipient owes its deletion.</summary>
    public Outcome<Nothing> Fetch(Guid by, DateOnly today)
    {
        if (by != RequestedBy) return new Refusal("Research.Refuse.NotYours", "As");
        if (State is not ResearchState.Ready || ReadyUntil < today || DeletedOn is not null) return new Refusal("Research.Refuse.NotReady", "As");
        DeleteBy ??= KeepUntil;
        return Nothing.Value;
    }

    /// <summary>Its day is past: nothing of the rows stays.</summary>
    public bool Expire(DateOnly today, DateTimeOffset now)
    {
        if (State is not ResearchState.Ready || ReadyUntil >= today) return false;
        (State, DestroyedAt) = (ResearchState.Destroyed, now);
        return true;
    }

    /// <summary>Takes it back: destroyed here in the same instant, and to be deleted soon by whoever has it.</summary>
    public Outcome<Nothing> Recall(RecallReason? because, DateOnly today, DateTimeOffset now)
    {
        if (because is null) return new Refusal("House.Refuse.Missing", "Because");
        if (!CanBeRecalled) return new Refusal("Research.Refuse.NotNow", "Because");
        (State, RecalledBecause, RecalledAt, DestroyedAt) = (ResearchState.Recalled, because, now, DestroyedAt ?? now);
        if (DeleteBy > today.AddDays(DaysToDelete)) DeleteBy = today.AddDays(DaysToDelete);
        return Nothing.Value;
    }

    /// <summary>The recipient has deleted what it had.</summary>
    public Outcome<Nothing> Confirm(DateOnly? on, DeletionProof? proof, Guid by, DateOnly today)
    {
        var refusals = new List<Refusal>();
        if (on is null) refusals.Add(new("House.Refuse.DayMissing", "On"));
        else if (on > today) refusals.Add(new("Research.Refuse.FutureDay", "On"));
        else if (on < AsAt) refusals.Add(new("Research.Refuse.BeforeRequest", "On"));
        if (proof is null) refusals.Add(new("House.Refuse.Missing", "Proof"));
        if (DeleteBy is null || DeletedOn is not null) refusals.Add(new("Research.Refuse.NotNow", "On"));
        if (refusals.Count > 0) return refusals;
        (DeletedOn, Proof, ConfirmedBy) = (on, proof, by);
        return Nothing.Value;
    }

    /// <summary>The last day a file approved today may lie ready.</summary>
    public DateOnly Latest(DateOnly today) => today.AddDays(MostDaysReady) is var days && days < KeepUntil ? days : KeepUntil;

    /// <summary>Whether somebody can decide it at all: another person than who asked, and only once.</summary>
    public Outcome<Nothing> MayBeDecided(Guid by) => SecondPerson(by) is { Count: > 0 } refusals ? refusals : Nothing.Value;

    private List<Refusal> SecondPerson(Guid by)
    {
        var refusals = new List<Refusal>();
        if (by == RequestedBy) refusals.Add(new("Research.Refuse.SecondPerson", "Yes"));
        if (State is not ResearchState.Requested) refusals.Add(new("Research.Refuse.NotNow", "Yes"));
        return refusals;
    }
}
