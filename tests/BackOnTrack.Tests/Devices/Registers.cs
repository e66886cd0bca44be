using System.Text;
using BackOnTrack.Domain;
using BackOnTrack.Features.Inquiries.MapRegister;
using BackOnTrack.Features.Inquiries.ReceiveRegister;
using BackOnTrack.Features.Inquiries.PreviewRegister;
using BackOnTrack.Features.Inquiries.RunImport;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.House;
using Microsoft.Extensions.DependencyInjection;

namespace BackOnTrack.Tests.Devices;

/// <summary>Two registers in a unit: one taken, with a row left out, and one that waits for its answers.</summary>
internal static class Registers
{
    public static async Task BringInRegisters(this TestHouse house, Person coordinator)
    {
        var taken = await house.Receive(coordinator, "2013-02-03;Ali;Fiktivsen\n2013-02-31;Sara;Modelund\n");
        var (_, looked, mapping, _, _) = (await house.As<OpenMapping, Outcome<RegisterToMap>>(open => open.Run(coordinator.Actor, taken, null, default))).Value();
        (await house.As<MapRegister, Outcome<Guid>>(map => map.Run(coordinator.Actor, taken, MappingInput.From(mapping, looked.Survey), default))).Value();
        (await house.As<ConfirmImport, Outcome<Guid>>(confirm => confirm.Run(coordinator.Actor, taken, default))).Value();
        await house.Services.GetRequiredService<ImportBell>().Through(taken);
        if (await house.Peek<int>("select bad from bot.register_import where id = $1 and state = 'done' and taken = 1", taken) != 1) throw new InvalidOperationException("The register was not taken.");
        await house.Receive(coordinator, "2014-02-03;Maja;Usand\n", "Dato;Fornavn;Efternavn;Institution\n", ";Nybyg");
    }

    private static async Task<Guid> Receive(this TestHouse house, Person coordinator, string rows, string headings = "Dato;Fornavn;Efternavn\n", string more = "")
    {
        var file = new MemoryStream(Encoding.UTF8.GetBytes(headings + rows.Replace("\n", more + "\n", StringComparison.Ordinal)));
        return (await house.As<ReceiveRegister, Outcome<Guid>>(receive => receive.Run(coordinator.Actor, "register.csv", file, coordinator.Unit, default))).Value();
    }
}
