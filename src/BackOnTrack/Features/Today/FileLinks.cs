using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Today;

/// <summary>Under a mentorship: the way to the file it lies in, its timeline, and who has looked, for hats the access table opens them to.</summary>
public sealed class FileLinks : IMentorshipPart
{
    private static readonly (Act Act, string Tail, string Key)[] Ways =
        [(Act.FileRead, "", "House.File.Cover"), (Act.FileTimeline, "/timeline", "Log.Title.Timeline"), (Act.FileLookers, "/lookers", "Log.Title.Lookers")];

    public int Order => 90;

    public Task<MentorshipPart?> Read(Tx tx, Mentorship mentorship, int page, Shelves shelves, CancellationToken stop) => Task.FromResult<MentorshipPart?>(
        new("House.File.Title", "/Features/Today/_FileLinks.cshtml", Ways.Where(way => AccessTable.Allows(way.Act, tx.Actor.Hat)).Select(way => (way.Key, $"/mentees/{mentorship.Mentee}{way.Tail}")).ToList()));
}
