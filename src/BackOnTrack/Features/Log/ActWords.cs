using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Log;
using BackOnTrack.Features.People;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Log;

/// <summary>Entries of the log in words.</summary>
public static class ActWords
{
    extension(Words words)
    {
        /// <summary>What was done, as something done: <c>Session note written</c>. Acts that only look keep their plain name.</summary>
        public string Did(string act)
        {
            var name = Snake.Parse<Act>(act).ToString();
            return words.First($"Log.Did.{name}", $"House.Act.{name}");
        }

        /// <summary>Why a file was opened that no assignment explains, from the closed list.</summary>
        public string Cause(string cause) => words.Of("People.Cause", Snake.Parse<OpeningCause>(cause));

        /// <summary>For what the log was opened, from the closed list.</summary>
        public string Ground(string ground) => words.Of("Log.Ground", Snake.Parse<LogGround>(ground));

        /// <summary>Under which hat.</summary>
        public string Hat(string hat) => Snake.Parse<Role>(hat) is var role && role == Role.System ? words["House.System"] : words.Of("Accounts.Role", role);
    }
}
