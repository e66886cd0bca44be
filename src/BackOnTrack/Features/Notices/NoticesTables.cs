using BackOnTrack.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Notices;

/// <summary>Notices lie in nobody's file; their wall stands in 0093.</summary>
public sealed class NoticesTables : ITables
{
    public void Map(ModelBuilder model) => model.Entity<Notice>();

    public IEnumerable<Wall> Walls => [];
}

/// <summary>How acts tell.</summary>
public static class Telling
{
    extension(Tx tx)
    {
        public DbSet<Notice> Notices => tx.Set<Notice>();

        /// <summary>Tells somebody with this transaction: once for what was done once, because it is written with the doing. Answers with the notice.</summary>
        public Guid Tell(Guid account, NoticeKind kind, string path)
        {
            var notice = new Notice { Id = Guid.CreateVersion7(tx.Now), Account = account, Kind = kind, Path = path, At = tx.Now, Urgent = Notice.CannotWait.Contains(kind) };
            tx.Add(notice);
            return notice.Id;
        }

        /// <summary>Tells what says more, instead of what was told about the same thing in this unit of work: nobody is told twice of one change.</summary>
        public void TellInsteadOf(NoticeKind vaguer, Guid account, NoticeKind kind, string path)
        {
            foreach (var told in tx.ChangeTracker.Entries<Notice>().Where(n => n.State is EntityState.Added && n.Entity.Kind == vaguer && n.Entity.Account == account).ToList()) told.State = EntityState.Detached;
            tx.Tell(account, kind, path);
        }

        /// <summary>Whoever acts has been there and knows: nothing told about it waits for them any more.</summary>
        public Task<int> Knows(string path, CancellationToken stop) =>
            tx.Notices.Where(n => n.Account == tx.Actor.Account && n.Path == path && n.Seen == null).ExecuteUpdateAsync(n => n.SetProperty(x => x.Seen, tx.Now), stop);
    }
}

[DbContext(typeof(Tx)), Migration("0093_conflicts_notices_custody")]
public sealed class NoticesMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0395_notices_of_the_excluded")]
public sealed class NoticesOfTheExcludedMigration : SqlFile;
