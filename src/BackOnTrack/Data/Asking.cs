using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BackOnTrack.Data;

/// <summary>Questions to the database that have one answer: nothing is read that somebody then holds and changes.</summary>
public static class Asking
{
    extension(Tx tx)
    {
        /// <summary>
        /// The one value of a <c>select</c> that always has a row: a function, <c>exists</c>, <c>array</c>, a running number. What stands in braces
        /// goes along as a value and never as SQL. It goes straight to the connection of the unit of work: there is nothing to
        /// translate, and translating costs more than asking.
        /// </summary>
        /// <typeparam name="T">What comes back; nullable where the function may answer null.</typeparam>
        public async Task<T> Ask<T>(FormattableString question, CancellationToken stop)
        {
            var places = Enumerable.Range(1, question.ArgumentCount).Select(object (n) => $"${n}");
            await using var command = new NpgsqlCommand(string.Format(CultureInfo.InvariantCulture, question.Format, [.. places]), (NpgsqlConnection)tx.Database.GetDbConnection());
            foreach (var value in question.GetArguments()) command.Parameters.Add(new() { Value = value ?? DBNull.Value });
            return await command.ExecuteScalarAsync(stop) is { } answer and not DBNull ? (T)answer : default!;
        }
    }
}
