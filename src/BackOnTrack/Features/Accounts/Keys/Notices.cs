using BackOnTrack.Data;

namespace BackOnTrack.Features.Accounts;

/// <summary>What somebody is told at the next sign-in, because it may not have been them.</summary>
public enum NoticeKind { NewDevice, SecondFactorChanged, PasswordChanged, PasskeyAdded, LinkUsed, RolesChanged, SignInsEnded }

/// <summary>One notice.</summary>
public sealed record Notice(NoticeKind Kind, DateTimeOffset At, string Device);

/// <summary>The words in which the house tells somebody something about their account.</summary>
public static class Notices
{
    extension(Keyring ring)
    {
        public Task<int> Tell(Guid account, NoticeKind kind, CancellationToken stop) => ring.Run(
            "insert into bot.account_notice (id, account, kind, at) values (gen_random_uuid(), $1, $2, $3)", stop, account, Snake.Of(kind), ring.Now);

        /// <summary>Raises an alarm in this unit of work; without an account it is about nobody we know.</summary>
        public Task<int> Raise(AlarmKind kind, Guid? account, CancellationToken stop) => ring.Run(
            "select bot.raise_alarm($1, nullif($2, '00000000-0000-0000-0000-000000000000'::uuid), $3)", stop, Snake.Of(kind), account ?? Guid.Empty, ring.Now);

        public Task<List<Notice>> Untold(Guid account, CancellationToken stop) => ring.Ask(
            "select kind, at, device from bot.account_notice where account = $1 and seen is null order by at",
            r => new Notice(Snake.Parse<NoticeKind>(r.GetString(0)), r.GetFieldValue<DateTimeOffset>(1), r.GetString(2)), stop, account);
    }
}
