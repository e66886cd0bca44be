using System.Net;
using BackOnTrack.Access;

namespace BackOnTrack.Tests.Devices;

public sealed partial class OracleRun
{
    /// <summary>Children that answered under a foreign parent, and how many were tried.</summary>
    internal (List<string> Wrong, int Tried) Children { get; private set; }

    private async Task SwapChildren()
    {
        var (wrong, tried) = (new List<string>(), 0);
        // A draft's subject says which form it is of; the draft itself lies with its author, so it is nobody's child.
        foreach (var address in Addresses.Where(a => a.Ids.Count > 1 && a.Ids.All(h => h.Name != "subject")))
            foreach (var hat in SecondReading.Hats.Where(h => SecondReading.HowFar(address.Needs!.Act, h) is not Scope.Never))
            {
                if (await Swapped(address) is not { } path) continue;
                var caller = await World.SeesAll(hat);
                var before = await Fingerprint();
                foreach (var verb in address.Verbs)
                {
                    var (status, _) = await caller.Ask(verb, path);
                    if (status is not HttpStatusCode.NotFound) wrong.Add($"{hat} {verb} {address.Template}: {(int)status}");
                    tried++;
                }
                if (before != await Fingerprint()) wrong.Add($"{hat} {address.Template}: a row is other than before");
            }
        Children = (wrong, tried);
    }

    /// <summary>The address with the first record of one file and the others of another; null when the world has no such pair.</summary>
    private async Task<string?> Swapped(Address address)
    {
        foreach (var parent in World.Files)
            foreach (var child in World.Files.Where(f => f != parent))
            {
                var ids = new Dictionary<string, string>();
                foreach (var (hole, n) in address.Ids.Select((h, n) => (h, n)))
                    if (n == 0 && !await _filling.IsOfAFile(hole)) ids[hole.Name] = parent.People[0].Id.ToString(); // somebody else's account
                    else if (await _filling.Records(hole, n == 0 ? parent : child) is [var first, ..]) ids[hole.Name] = first.ToString();
                if (ids.Count == address.Ids.Count) return address.With(h => h.IsId ? ids[h.Name] : h.IsOptional ? "" : h.Sample);
            }
        return null;
    }
}
