namespace BackOnTrack.Domain.Post;

/// <summary>How often somebody wants a mail that says that something waits for them.</summary>
public enum PostPace { Never, AtOnce, Daily, Weekly }

/// <summary>
/// How somebody wants to be told outside the house. On the start page everything is told all the same; a mail only says
/// how many things wait there, and where.
/// </summary>
public sealed class PostChoice
{
    /// <summary>When the collected mail of a day or a week leaves, where the service is.</summary>
    public static readonly TimeOnly Morning = new(7, 0);

    /// <summary>When it is looked whether work has fallen due: by day only, for what falls due does so at midnight.</summary>
    private static readonly TimeOnly[] looks = [Morning, new(11, 0), new(15, 0), new(19, 0)];

    /// <summary>How long the link that confirms an address works, and how long one waits before asking for another.</summary>
    public static readonly TimeSpan LinkLives = TimeSpan.FromDays(7), BetweenLinks = TimeSpan.FromMinutes(5);

    private PostChoice() { }

    /// <summary>The account's.</summary>
    public Guid Id { get; private set; }

    /// <summary>The address, sealed under the key of the house: whoever administers the database does not learn who our people are.</summary>
    public byte[]? Address { get; private set; }
    public PostPace Pace { get; private set; }
    public TimeOnly? QuietFrom { get; private set; }
    public TimeOnly? QuietUntil { get; private set; }

    /// <summary>The kinds of news no mail is wanted for, as the database writes them.</summary>
    public string[] Without { get; private set; } = [];

    /// <summary>When mail was first wanted, this time: what was told before is no news.</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>Before this instant there is no need to look whether a mail is due.</summary>
    public DateTimeOffset LookAt { get; private set; }

    /// <summary>When somebody showed that mail to the address reaches them; before that only the mail that asks goes there.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>When the mail that asks was made; null while it is still to be made.</summary>
    public DateTimeOffset? AskedAt { get; private set; }

    /// <summary>Of the link in that mail only the hash, and until when it works.</summary>
    public byte[]? Token { get; private set; }
    public DateTimeOffset? TokenUntil { get; private set; }

    /// <summary>Whether the mail of the week is wanted; it is, until somebody says no.</summary>
    public bool Weekly { get; private set; } = true;

    /// <summary>When the mail of the week is next due; null where none is.</summary>
    public DateTimeOffset? WeekDue { get; private set; }

    /// <summary>When to look again whether work has fallen due; null where nobody has looked yet.</summary>
    public DateTimeOffset? RemindAt { get; private set; }

    public bool WantsWeek => Weekly && ConfirmedAt is not null;

    /// <summary>Nobody gets a mail before they have asked for it.</summary>
    public static PostChoice Of(Guid account) => new() { Id = account };

    /// <summary>Refuses a pace without an address, and quiet hours that are half said or never end.</summary>
    public Outcome<PostChoice> Choose(PostPace? pace, byte[]? address, TimeOnly? quietFrom, TimeOnly? quietUntil, IEnumerable<string> without, DateTimeOffset now)
    {
        List<Refusal> refusals = [];
        if (pace is null) refusals.Add(new("House.Refuse.Missing", "Pace"));
        if (address is null && pace is not (null or PostPace.Never)) refusals.Add(new("House.Refuse.Missing", "Address"));
        if (quietFrom is null && quietUntil is not null) refusals.Add(new("House.Refuse.Missing", "QuietFrom"));
        if (quietUntil is null && quietFrom is not null) refusals.Add(new("House.Refuse.Missing", "QuietUntil"));
        if (quietFrom is { } from && from == quietUntil) refusals.Add(new("Post.Refuse.AlwaysQuiet", "QuietUntil"));
        if (refusals.Count > 0) return refusals;
        if (Pace is PostPace.Never) Since = now;
        (Pace, Address, QuietFrom, QuietUntil, Without, LookAt) = (pace!.Value, address, quietFrom, quietUntil, [.. without.Distinct().Order()], now);
        return this;
    }

    /// <summary>Another address is asked about anew; none needs no asking.</summary>
    /// <param name="isKnown">It counts as confirmed: an invented one of the demo, which leads nowhere.</param>
    public void ChangeAddress(bool isKnown, DateTimeOffset now) =>
        (ConfirmedAt, AskedAt, Token, TokenUntil) = (Address is not null && isKnown ? now : null, null, null, null);

    /// <summary>The mail that asks is to be made once more; refused when there is nothing to ask, or it was made just now.</summary>
    public Outcome<PostChoice> AskAgain(DateTimeOffset now)
    {
        if (Address is null || ConfirmedAt is not null) return new Refusal("Post.Refuse.NothingToConfirm");
        if (AskedAt is { } asked && now < asked + BetweenLinks) return new Refusal("Post.Refuse.JustAsked", Values: [(int)BetweenLinks.TotalMinutes]);
        AskedAt = null;
        return this;
    }

    /// <summary>The mail that asks was made.</summary>
    public void Asked(DateTimeOffset now) => AskedAt = now;

    /// <summary>The link leaves with the mail; one that left before no longer works.</summary>
    public void LinkLeaves(byte[] hash, DateTimeOffset now) => (Token, TokenUntil) = (hash, now + LinkLives);

    /// <summary>Somebody opened the link.</summary>
    public void Confirm(DateTimeOffset now) => (ConfirmedAt, Token, TokenUntil) = (now, null, null);

    /// <summary>Whether the mail of the week is wanted from now on.</summary>
    public void WantWeek(bool wanted) => Weekly = wanted;

    /// <summary>When the next mail of the week leaves after an instant; in the service's wall-clock time.</summary>
    public DateTime NextWeek(DateTime now) => AfterTheQuiet(NextMonday(now));

    /// <summary>The mail of the week is next due then.</summary>
    public void ExpectWeek(DateTimeOffset? at) => WeekDue = at;

    /// <summary>When the mail about something told at <paramref name="told"/> may leave, also when that should have been earlier; all in the service's wall-clock time.</summary>
    /// <param name="urgent">It cannot wait: neither pace nor quiet hours hold it.</param>
    public DateTime Leaves(DateTime told, DateTime now, bool urgent)
    {
        if (urgent) return told;
        var due = Pace switch
        {
            PostPace.Daily => NextMorning(told),
            PostPace.Weekly => NextMonday(told),
            _ => told,
        };
        return AfterTheQuiet(due > now ? due : now);
    }

    /// <summary>When to look at somebody's work after an instant; in the service's wall-clock time.</summary>
    public DateTime NextLook(DateTime now) => looks.Select(look => now.Date + look.ToTimeSpan()).FirstOrDefault(at => at > now, now.Date.AddDays(1) + Morning.ToTimeSpan());

    /// <summary>Their work is looked at again then.</summary>
    public void RemindAgain(DateTimeOffset at) => RemindAt = at;

    /// <summary>Nothing is due before this instant.</summary>
    public void LookAgain(DateTimeOffset at) => LookAt = at;

    private static DateTime NextMorning(DateTime told) => told.TimeOfDay < Morning.ToTimeSpan() ? told.Date + Morning.ToTimeSpan() : told.Date.AddDays(1) + Morning.ToTimeSpan();

    private static DateTime NextMonday(DateTime told)
    {
        var morning = NextMorning(told);
        return morning.AddDays((DayOfWeek.Monday - morning.DayOfWeek + 7) % 7);
    }

    /// <summary>The instant itself, or the end of the quiet hours it lies in; in the service's wall-clock time.</summary>
    public DateTime AfterTheQuiet(DateTime at) => QuietFrom is { } from && QuietUntil is { } until && TimeOnly.FromDateTime(at).IsBetween(from, until)
        ? at.Date.AddDays(TimeOnly.FromDateTime(at) >= from && from > until ? 1 : 0) + until.ToTimeSpan() : at;
}
