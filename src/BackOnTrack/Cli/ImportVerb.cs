using System.CommandLine;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries.Register;
using BackOnTrack.Features.Inquiries.ImportProgress;
using BackOnTrack.Features.Inquiries.MapRegister;
using BackOnTrack.Features.Inquiries.PreviewRegister;
using BackOnTrack.Features.Inquiries.ReceiveRegister;
using BackOnTrack.Features.Inquiries.RunImport;
using BackOnTrack.Web;
using Npgsql;

namespace BackOnTrack.Cli;

/// <summary><c>import inquiries FILE</c>: the acts of the import pages, from the console.</summary>
internal static class ImportVerb
{
    public static Command Make() => new("import", "Brings in what was kept elsewhere.") { Inquiries() };

    private static Command Inquiries()
    {
        var file = new Argument<FileInfo>("file") { Description = "The register, as a CSV file." };
        var mapping = new Option<string?>("--mapping") { Description = "A mapping saved under this name." };
        var account = new Option<string?>("--as") { Description = "The coordinator who imports: the name they sign in with. Needed when there are several." };
        var unit = new Option<int?>("--unit") { Description = "The unit that keeps the inquiries, when the coordinator has several." };
        var unknown = new Option<string?>("--unknown") { Description = "What values nobody knows mean, without asking: empty (kept as a remark) or leave-out (their rows come back)." };
        unknown.AcceptOnlyFromAmong("empty", "leave-out");
        var yes = new Option<bool>("--yes") { Description = "Do not ask before writing." };
        var verb = new Command("inquiries", "A register of inquiries, all or nothing. Running it again doubles nothing.") { file, mapping, account, unit, unknown, yes };
        verb.Does(async (line, stop) =>
        {
            var settings = HouseSettings.FromEnvironment(demo: false);
            await using var app = Server.Build([], settings);
            await using var owner = NpgsqlDataSource.Create(settings.OwnerDatabase);
            var actor = await Coordinator(owner, line.GetValue(account), stop);
            var steps = new Steps(app.Services, actor, line.GetValue(unknown), stop);
            var id = await steps.Receive(line.GetValue(file)!, line.GetValue(unit));
            await steps.Map(id, line.GetValue(mapping));
            if (!await steps.Preview(id) || (!line.GetValue(yes) && !Agreed())) { Console.WriteLine("Nothing was written."); return 1; }
            await steps.Run(id);
            return 0;
        });
        return verb;
    }

    private static bool Agreed()
    {
        Console.Write("Import them now? [y/N] ");
        return Console.ReadLine()?.Trim() is "y" or "Y" or "yes" or "j" or "ja";
    }

    private static async Task<Actor> Coordinator(NpgsqlDataSource source, string? name, CancellationToken stop)
    {
        await using var ask = source.CreateCommand("""
            select distinct a.id from bot.account a join bot.account_role r on r.account = a.id and r.role = 'coordinator' and r.until is null
            where a.disabled is null and ($1 is null or a.normalized_user_name = upper($1)) limit 2
            """);
        ask.Parameters.Add(new() { Value = (object?)name ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text });
        var found = new List<Guid>();
        await using var rows = await ask.ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop)) found.Add(rows.GetGuid(0));
        return found is [var only] ? new(only, Role.Coordinator)
            : throw new Stumble(found.Count == 0 ? "There is no such coordinator: see ./bot user." : "There are several coordinators: say which with --as NAME.");
    }


    private sealed class Steps(IServiceProvider services, Actor actor, string? unknown, CancellationToken stop)
    {
        private readonly Words _words = services.GetRequiredService<Words>();

        public async Task<Guid> Receive(FileInfo file, int? unit)
        {
            await using var stream = file.Exists ? file.OpenRead() : throw new Stumble($"There is no file {file}.");
            return await Do<ReceiveRegister, Guid>(act => act.Run(actor, file.Name, stream, unit, stop));
        }

        public async Task Map(Guid id, string? mapping)
        {
            var register = await Do<OpenMapping, RegisterToMap>(act => act.Run(actor, id, mapping, stop));
            var format = register.Looked.Format;
            Console.WriteLine($"{_words.Of("Inquiries.Encoding", format.Encoding)}, {_words[$"Inquiries.Separator.{(int)format.Separator}"]}, {register.Looked.Survey.Rows} rows:");
            foreach (var column in register.Mapping.Columns) Console.WriteLine($"  {column.Heading} = {_words.Of("Inquiries.RegisterField", column.Field)}");
            var meant = unknown switch { "empty" => MappedValue.Empty, "leave-out" => MappedValue.Refuse, _ => null };
            var answered = new ImportQuestions(_words, meant).Answer(register);
            await Do<MapRegister, Guid>(act => act.Run(actor, id, answered, stop));
        }

        public async Task<bool> Preview(Guid id)
        {
            var preview = await Do<PreviewRegister, Preview>(act => act.Run(actor, id, 1, stop));
            foreach (var (fate, count) in preview.Fates.OrderBy(f => f.Key)) Console.WriteLine($"{count,8} {_words.Of("Inquiries.RowFate", fate)}");
            foreach (var problem in preview.Problems) Console.WriteLine($"  {problem.Row}: {problem.Column} {_words[$"Inquiries.Problem.{problem.Word}", problem.Cell]}");
            return preview.Count(RowFate.Good) > 0;
        }

        public async Task Run(Guid id)
        {
            await Do<ConfirmImport, Guid>(act => act.Run(actor, id, stop));
            await Do<RunImport, Guid>(act => act.Run(actor, id, Languages.Current, stop));
            var import = (await Do<ReadImport, ImportNow>(act => act.Run(actor, id, stop))).Import;
            Console.WriteLine($"{_words["Inquiries.Progress.Done"]}: {import.Taken} {_words["Inquiries.Field.Taken"]}, {import.Bad} {_words["Inquiries.Field.Bad"]}, {import.Doubled} {_words["Inquiries.Field.Doubled"]}");
            if (import.Bad > 0) Console.WriteLine($"{_words["Inquiries.Progress.BadWhy"]} /inquiries/import/{id}/bad-rows");
        }

        private async Task<T> Do<TAct, T>(Func<TAct, Task<Outcome<T>>> act) where TAct : notnull
        {
            await using var scope = services.CreateAsyncScope();
            var outcome = await act(scope.ServiceProvider.GetRequiredService<TAct>());
            return outcome.Accepted(out var value, out var refusals) ? value
                : throw new Stumble(string.Join("\n", refusals.Select(r => _words[r.Code, r.Values ?? []])));
        }
    }
}
