using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Sessions;

namespace BackOnTrack.Domain.Tests.Sessions;

/// <summary>The small world of the session tests: one mentorship, agreed on 1 March 2026, seen from 20 March at noon.</summary>
internal static class A
{
    public static readonly DateOnly Agreed = new(2026, 3, 1);
    public static readonly DateOnly Today = new(2026, 3, 20);
    public static readonly DateTimeOffset Noon = new(2026, 3, 20, 12, 0, 0, TimeSpan.Zero);
    public static readonly SessionPolicy Policy = SessionPolicy.Default;
    public static readonly Guid Goal = Guid.Parse("0195a000-0000-7000-8000-000000000001");

    public static SessionGround Ground(DateOnly? ended = null) =>
        new(Guid.NewGuid(), Guid.NewGuid(), Unit: 1, Agreed, ended, [Goal]);

    public static readonly Guid Mentor = Guid.NewGuid();

    public static Doer By(int daysLater = 0) => new(Mentor, Role.Mentor, Today.AddDays(daysLater), Noon.AddDays(daysLater));

    public static SessionInput HeldNote() => new()
    {
        TookPlace = TookPlace.Held,
        Date = Today,
        Minutes = 45,
        Kind = SessionKind.Visit,
        Activities = [ActivityGroup.Personal],
        Goals = [Goal],
        Happened = "We talked about the flat.",
    };

    public static SessionInput AttemptedNote(NotHeldCause cause) => new() { TookPlace = TookPlace.Attempted, Date = Today, Cause = cause };

    public static SessionBook Logged(SessionInput? input = null, SessionGround? ground = null) =>
        SessionBook.Log(ground ?? Ground(), input ?? HeldNote(), By(), Policy).Accepted(out var book, out var refusals)
            ? book
            : throw new InvalidOperationException(string.Join(", ", refusals.Select(r => r.Code)));

    public static Session On(DateOnly day, NotHeldCause? cause = null)
    {
        var input = cause is { } c ? AttemptedNote(c) : HeldNote();
        input.Date = day;
        return Logged(input).Session;
    }

    public static ContactGap Gap(DateOnly from, DateOnly? until) =>
        ContactGap.Justify(Ground(), from, until, GapReason.Isolation, note: null, By()).Accepted(out var gap, out _)
            ? gap
            : throw new InvalidOperationException("The gap was refused.");

    public static string[] CodesOf<T>(this Outcome<T> outcome) => [.. outcome.Refusals.Select(r => $"{r.Code}@{r.Field}")];
}
