using System.CommandLine;
using BackOnTrack.Features.Log;
using BackOnTrack.Web;

namespace BackOnTrack.Cli;

/// <summary><c>log verify</c> and <c>log export</c>. Verifying an export needs no database and no secret.</summary>
internal static class LogVerbs
{
    public static Command Make() => new("log", "The act log.") { Verify(), Export() };

    private static Command Verify()
    {
        var file = new Argument<FileInfo?>("file") { Description = "An export; without one the log is sealed, exported and checked.", Arity = ArgumentArity.ZeroOrOne };
        var key = new Option<FileInfo?>("--key") { Description = "The public key (DIR/keys/log.pub)." };
        var heads = new Option<FileInfo?>("--heads") { Description = "The heads kept outside the database (DIR/heads/heads.txt)." };
        var verb = new Command("verify", "Checks that nothing was edited, removed, reordered or cut off.") { file, key, heads };
        verb.Does(async (line, stop) =>
        {
            var data = Environment.GetEnvironmentVariable("BOT_DATA") ?? "var";
            using var export = line.GetValue(file) is { } given ? Existing(given).OpenText() : await Fresh(stop);
            var known = line.GetValue(heads) is { } asked ? Existing(asked) : new FileInfo(HeadsOutside.PathIn(data));
            // Before anything was sealed there is no key; once something was, the heads say that it is missing.
            var verdict = export.Peek() < 0 && !known.Exists ? new(true, 0, 0, "")
                : VerifyLog.Run(export, File.ReadAllText(Existing(line.GetValue(key) ?? new(LogKey.PublicPath(data))).FullName), known.Exists ? File.ReadLines(known.FullName) : null);
            Console.WriteLine(verdict.InWords(known.Exists));
            return verdict.Whole ? 0 : 1;
        });
        return verb;
    }

    private static Command Export()
    {
        var file = new Argument<FileInfo>("file") { Description = "Where to." };
        var verb = new Command("export", "Writes the sealed log as text, for a verifier elsewhere.") { file };
        verb.Does(async (line, stop) =>
        {
            await using var to = line.GetValue(file)!.CreateText();
            Console.WriteLine($"{await Write(to, stop, isTaken: true)} entries written to {line.GetValue(file)}.");
            return 0;
        });
        return verb;
    }

    private static async Task<StreamReader> Fresh(CancellationToken stop)
    {
        var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), new FileStreamOptions
        { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite });
        await using (var to = new StreamWriter(file, leaveOpen: true)) await Write(to, stop);
        file.Position = 0;
        return new(file);
    }

    /// <summary>What is not sealed yet is sealed first: an export is whole up to this minute, and one that is taken away stands in it.</summary>
    private static async Task<long> Write(TextWriter to, CancellationToken stop, bool isTaken = false)
    {
        await using var app = Server.Build([], HouseSettings.FromEnvironment(demo: false));
        await using var scope = app.Services.CreateAsyncScope();
        if (isTaken) await scope.ServiceProvider.GetRequiredService<ExportLog>().Note(stop);
        await scope.ServiceProvider.GetRequiredService<SealLog>().Run(stop);
        return await scope.ServiceProvider.GetRequiredService<ExportLog>().Run(to, stop);
    }

    private static FileInfo Existing(FileInfo file) => file.Exists ? file : throw new Stumble($"There is no file {file.FullName}.");
}
