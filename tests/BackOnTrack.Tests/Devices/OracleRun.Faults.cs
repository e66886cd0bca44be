using System.Net;
using BackOnTrack.Access;

namespace BackOnTrack.Tests.Devices;

public sealed partial class OracleRun
{
    /// <summary>What was shown or saved although the log took no entry, and how many requests were tried.</summary>
    internal (List<string> Wrong, int Tried) Faults { get; private set; }

    private async Task BreakTheLog()
    {
        var (wrong, tried) = (new List<string>(), 0);
        foreach (var hat in SecondReading.Hats) foreach (var file in World.Files) await World.SeesAll(hat, file);
        await World.System(Standing.SameUnit, World.Files[0]);
        var before = await Fingerprint();
        await _house.Force("alter table bot.act_log add constraint takes_no_entry check (false) not valid");
        try
        {
            foreach (var address in Addresses.Where(a => a.Needs!.Act is not (Act.SignOut or Act.HatChange)))
            {
                if (address.IsOfTheInterface)
                {
                    var (broken, _) = await Reports(await World.System(Standing.SameUnit, World.Files[0]), await World.ReferenceOf(World.Files[0]));
                    if (broken is not HttpStatusCode.InternalServerError) wrong.Add($"{address.Template}: {(int)broken}");
                    tried++;
                    continue;
                }
                if (await Place(address) is not var (file, path)) continue;
                var hat = World.Draw([.. SecondReading.Hats.Where(h => SecondReading.HowFar(address.Needs!.Act, h) is not Scope.Never)]);
                foreach (var verb in address.Verbs)
                {
                    var (status, body) = await (await World.SeesAll(hat, file)).Ask(verb, path);
                    if (body.Contains(RandomWorld.Stem, StringComparison.Ordinal)) wrong.Add($"{hat} {verb} {address.Template} showed a name");
                    if (address.Ids.Count > 0 && !SecondReading.IsEverybodys(address.Needs!.Act) && status is not (HttpStatusCode.InternalServerError or HttpStatusCode.NotFound)) wrong.Add($"{hat} {verb} {address.Template}: {(int)status}");
                    tried++;
                }
            }
        }
        finally { await _house.Force("alter table bot.act_log drop constraint takes_no_entry"); }
        wrong.AddRange(Altered(before, await Fingerprint()).Select(table => $"A row of {table} is other than before."));
        Faults = (wrong, tried);
    }
}
