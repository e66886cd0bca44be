using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Accounts;

/// <summary>The words in which rights are asked for and granted. The database asks the same again (0101_rights_requests.sql).</summary>
internal static class SecondPairOfEyes
{
    extension(Tx tx)
    {
        public DbSet<RightsRequest> RightsRequests => tx.Set<RightsRequest>();

        /// <summary>The console, and the first administrator as long as there has never been another.</summary>
        public async Task<bool> ActsAlone(CancellationToken stop) => tx.Actor.Hat == Role.System
            || await tx.Ask<bool>($"select bot.sole_administrator()", stop);

        /// <summary>Puts the request before another administrator, or grants it at once where there is none. The link, if it made one.</summary>
        public async Task<OneTimeLink?> Ask(RightsRequest request, CancellationToken stop)
        {
            if (await tx.ActsAlone(stop)) return await tx.Grant(request, stop);
            tx.Add(request);
            return null;
        }

        /// <summary>Does what was asked for; the one-time link, where there is one, is shown once and kept nowhere.</summary>
        public async Task<OneTimeLink?> Grant(RightsRequest request, CancellationToken stop)
        {
            if (request.Kind is RightsKind.Invitation or RightsKind.Client) await tx.StartAccount(request, stop);
            if (request.Kind is RightsKind.Client) return await tx.StartClient(request, stop);
            foreach (var hat in request.Hats) tx.PutOn(request.Account, Snake.Parse<Role>(hat), request.Unit);
            if (request.Kind is RightsKind.Hat)
            {
                tx.Tell(request.Account, NoticeKind.RolesChanged);
                return null;
            }
            var link = OneTimeLink.New();
            await tx.Link(request.Account, link, stop);
            return link;
        }

        /// <summary>The secret is made like a link's: shown once to whoever grants, who hands it over; only its hash is kept.</summary>
        private async Task<OneTimeLink> StartClient(RightsRequest request, CancellationToken stop)
        {
            var secret = OneTimeLink.New();
            tx.Add(new ApiClient(request, secret.Hash, tx.Actor.Account, tx.Now));
            await tx.SaveChangesAsync(stop); // which kind of account it is decides which hat it may wear
            tx.PutOn(request.Account, Role.ApiClient, request.Unit);
            return secret;
        }

        private async Task StartAccount(RightsRequest request, CancellationToken stop)
        {
            tx.Add(new Account
            {
                Id = request.Account, UserName = request.UserName!, NormalizedUserName = request.UserName!.ToUpperInvariant(),
                DisplayName = request.Name!, Language = request.Language!, Created = tx.Now,
            });
            await tx.SaveChangesAsync(stop);
        }
    }
}
