using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Tests.Features.Custody;

namespace BackOnTrack.Tests.Devices;

public sealed partial class OracleRun
{
    private int _days;

    /// <summary>The interface, asked by other systems that stand in every way to a file, as people are asked for pages.</summary>
    private async Task OtherSystems(Address address)
    {
        foreach (var file in World.Files.Take(3))
            foreach (var standing in Enum.GetValues<Standing>())
            {
                var (system, reference) = (await World.System(standing, file), await World.ReferenceOf(file));
                var before = await Fingerprint();
                _lastEntry = await LastEntry();
                var (status, body) = await Reports(system, reference);
                var entries = await _house.Log(_lastEntry);
                var doubles = entries.Count < 2 ? 0 : await Doubles(_lastEntry);
                var same = status is not HttpStatusCode.NotFound || Caller.Faceless(body) == Caller.Faceless((await Reports(system, "KV-NOBODY")).Body);
                var answered = new Answered(address, "POST", Role.ApiClient, standing, address.Template, status, entries.Count, string.Join('+', entries.Select(e => e.Outcome)), same, HadFile: true, OfMentor: false, OfUnit: false)
                {
                    Doubles = doubles, ShowsSomebody = body.Contains(RandomWorld.Stem, StringComparison.Ordinal),
                };
                Answers.Add(answered);
                if (!answered.May && before != await Fingerprint()) Changed.Add($"{address.Template} by {standing}");
            }
    }

    /// <summary>A day in court that nobody has reported yet.</summary>
    private async Task<(HttpStatusCode Status, string Body)> Reports(AnotherSystem system, string reference)
    {
        var answer = await system.Says(new { reference, kind = "court_date", matter = "other", day = _house.Clock.GetUtcNow().AddDays(30 + ++_days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) });
        return (answer.Status, answer.Body);
    }
}
