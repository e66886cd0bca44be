using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Recruitment;

/// <summary>
/// Somebody wants to become a mentor. The application is a file of its own, with a key of its own: the beginning of a
/// mentor's file, before there is an account.
/// </summary>
public sealed class Application : IAboutMentor
{
    private Application() { }

    public Guid Id { get; private set; }
    Guid IAboutMentor.Mentor => Id;
    public int Unit { get; private set; }
    public ApplicationState State { get; private set; }
    public ApplicationWay Way { get; private set; }
    public DateTimeOffset SentAt { get; private set; }

    /// <summary>The version of the role description that the applicant has read and confirmed.</summary>
    public Guid RoleText { get; private set; }
    public MentorBackground Background { get; private set; }
    public string[] Languages { get; private set; } = [];
    public string Region { get; private set; } = "";
    public Sealed Name { get; private set; } = Sealed.Of("");
    public Sealed? Phone { get; private set; }
    public Sealed? Email { get; private set; }
    public Sealed Motives { get; private set; } = Sealed.Of("");
    public Sealed? Experience { get; private set; }
    public Sealed Availability { get; private set; } = Sealed.Of("");
    /// <summary>The mentor the applicant has become.</summary>
    public Guid? Became { get; private set; }
    public DateOnly ReviewDue { get; private set; }

    /// <summary>Which save this is.</summary>
    public uint Version { get; private set; }

    public bool IsOpen => State == ApplicationState.Received;

    /// <summary>Refusals: everything that is wrong at once, and <c>Recruitment.Refuse.NoRole</c> when there is no role description to confirm.</summary>
    public static Outcome<Application> Send(ApplicationSheet sheet, RoleText? role, int unit, ApplicationWay way, DateTimeOffset at, DateOnly today, CorpsRules rules)
    {
        if (role is not { Kind: RoleTextKind.Role }) return new Refusal("Recruitment.Refuse.NoRole");
        if (!sheet.Checked().Accepted(out var good, out var refusals)) return Outcome<Application>.Refused(refusals);
        var application = new Application
        {
            Id = Guid.CreateVersion7(), Unit = unit, State = ApplicationState.Received, Way = way, SentAt = at, RoleText = role.Id, ReviewDue = LongestUntil(today, rules),
        };
        application.Take(good);
        return application;
    }

    /// <summary>Puts right what was written down, as long as nobody has decided. What stood there before is returned, to be kept.</summary>
    public Outcome<ApplicationVersion> Correct(ApplicationSheet sheet, Guid by, DateTimeOffset at)
    {
        if (!IsOpen) return new Refusal("Recruitment.Refuse.Decided");
        if (!(sheet with { Confirmed = true }).Checked().Accepted(out var good, out var refusals)) return Outcome<ApplicationVersion>.Refused(refusals);
        var before = ApplicationVersion.Of(this, by, at);
        Take(good);
        return before;
    }

    /// <summary>
    /// Whether nothing keeps the application any more: nothing has come of it, and its day is here. Somebody erases it then;
    /// that there was one and how it ended stays, as <see cref="ErasedApplication"/>.
    /// </summary>
    public Outcome<Nothing> MayBeErased(DateOnly today)
    {
        if (State is not (ApplicationState.Refused or ApplicationState.Withdrawn)) return new Refusal("Recruitment.Refuse.NotToErase");
        if (ReviewDue > today) return new Refusal("Recruitment.Refuse.KeptUntil", Values: [ReviewDue]);
        return Nothing.Value;
    }

    /// <summary>The last day until which it can be kept without another look.</summary>
    public static DateOnly LongestUntil(DateOnly today, CorpsRules rules) => today.AddMonths(rules.MonthsApplicationKept);

    /// <summary>Moves the day on which it is looked at again. Refusals: something came of it, or may yet; a day that is past, or too far off.</summary>
    internal Outcome<Nothing> KeepUntil(DateOnly until, DateOnly today, CorpsRules rules)
    {
        if (State is not (ApplicationState.Refused or ApplicationState.Withdrawn)) return new Refusal("Recruitment.Refuse.NotToKeep");
        if (until <= today || until > LongestUntil(today, rules)) return new Refusal("Recruitment.Refuse.KeepUntil", "Until", [LongestUntil(today, rules)]);
        ReviewDue = until;
        return Nothing.Value;
    }

    internal void Settle(DecisionKind kind) => State = kind switch
    {
        DecisionKind.Accepted => ApplicationState.Accepted,
        DecisionKind.Refused => ApplicationState.Refused,
        _ => ApplicationState.Withdrawn,
    };

    /// <summary>The applicant has an account and stands in the register: in training, before the first group.</summary>
    public Outcome<Mentor> Enter(Guid account, MentorProfile profile)
    {
        if (State != ApplicationState.Accepted) return new Refusal("Recruitment.Refuse.NotAccepted");
        if (!Mentor.Enter(account, Unit, profile).Accepted(out var mentor, out var refusals)) return Outcome<Mentor>.Refused(refusals);
        (State, Became) = (ApplicationState.Entered, account);
        return mentor;
    }

    private void Take(ApplicationSheet good)
    {
        (Background, Languages, Region, Name) = (good.Background!.Value, [.. good.Languages.Distinct()], good.Region!, Sealed.Of(good.Name!));
        (Phone, Email, Motives) = (Close(good.Phone!), Close(good.Email!), Sealed.Of(good.Motives!));
        (Experience, Availability) = (Close(good.Experience!), Sealed.Of(good.Availability!));
    }

    private static Sealed? Close(string text) => text.Length == 0 ? null : Sealed.Of(text);
}
