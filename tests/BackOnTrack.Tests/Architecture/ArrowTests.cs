using System.Text.RegularExpressions;

namespace BackOnTrack.Tests.Architecture;

public sealed partial class ArrowTests
{
    /// <summary>Who may see whom: section 3 of the design, and the rooms of the house itself. Today reads all.</summary>
    private static readonly Dictionary<string, string[]> MaySee = new()
    {
        ["People"] = ["Notices"], // who is told of an opening in an emergency
        ["Drafts"] = ["People", "Accounts"], // Accounts for what is one's own and in nobody's file
        ["Accounts"] = [],
        ["House"] = [],
        ["Notices"] = [],
        ["Calendar"] = ["Accounts"],
        ["Post"] = ["Accounts", "Notices"],
        ["Log"] = ["People"],
        ["Inquiries"] = ["People", "Custody", "Drafts", "Notices"], // Notices only for whoever sent in what was put right
        ["Assessment"] = ["People", "Inquiries", "Drafts"],
        ["Custody"] = ["People", "Drafts"], // what follows from a change elsewhere: IFollowsCustody
        ["Mentors"] = ["Drafts", "Notices"],
        ["Recruitment"] = ["Mentors", "Assessment", "Accounts", "Drafts"], // Accounts only for the one-time link
        ["Training"] = ["People", "Mentors", "Drafts", "Notices", "Calendar"], // People only to ask whether shared words name a mentee
        ["Policies"] = ["Mentors", "Drafts"],
        ["Mentorships"] = ["People", "Inquiries", "Assessment", "Custody", "Mentors", "Training", "Drafts", "Notices"],
        ["Plans"] = ["People", "Assessment", "Custody", "Mentors", "Mentorships", "Drafts", "Asking", "Accounts"], // Assessment only for what rests on a category, Accounts for what is shown once and who wrote down
        ["Sessions"] = ["People", "Mentors", "Mentorships", "Plans", "Drafts", "Notices", "Calendar", "Custody", "Network", "Asking"], // Network only for a meeting at the same time, Asking for the code on a sheet
        ["Network"] = ["People", "Mentorships", "Plans", "Drafts", "Calendar"], // Plans only to ask what others may read
        ["Release"] = ["People", "Mentors", "Mentorships", "Plans", "Custody", "Network", "Notices", "Drafts", "Accounts"], // Accounts only for the one-time link
        ["Asking"] = ["People", "Mentorships", "Accounts"], // People only for the language a mentee reads, Accounts for what is shown once
        ["Relationship"] = ["People", "Mentorships", "Plans", "Asking", "Accounts"], // Accounts only for what is shown once
        ["Documents"] = ["Inquiries", "Mentorships", "Sessions", "Network"], // the records a document is bound to
        ["Claims"] = ["Mentors", "Mentorships", "Sessions"],
        // Accounts only for the one-time link, Assessment for what rests on a consent and a category, Supervision for the debrief an incident owes
        ["Safety"] = ["People", "Accounts", "Assessment", "Custody", "Mentors", "Mentorships", "Plans", "Supervision", "Drafts", "Notices"],
        // Mentors for who published, Interviews for the quotes that were released, Claims for how mentors are paid; Training, Release and Safety only to read a pack aloud
        ["Practice"] = ["Evaluation", "Mentors", "Claims", "Training", "Release", "Safety", "Interviews", "Drafts"],
        // Evaluation for the years and how few are too few, Safety for the register of recipients, Mentors for who asked and who decided
        ["Research"] = ["Evaluation", "Inquiries", "Mentors", "Safety", "Drafts"],
        // Mentors for whom a survey is for, People only to ask whether words name a mentee, Evaluation for how few are too few and the mark of a file
        ["Surveys"] = ["Mentors", "Notices", "People", "Evaluation", "Drafts"],
        ["Supervision"] = ["People", "Mentors", "Mentorships", "Plans", "Sessions", "Relationship", "Notices", "Drafts"], // Relationship only for what a talk answers
        // People only for what a reference looks like, Mentors for who wrote, Drafts for how long typed words wait
        ["Interviews"] = ["People", "Mentors", "Drafts", "Evaluation"], // Evaluation for the mark on a copy
        // What is erased, given out or restricted lies in every room: People, Inquiries, Assessment, Mentorships, Safety as far as it is asked of them
        ["Privacy"] = ["People", "Accounts", "Inquiries", "Assessment", "Mentorships", "Plans", "Sessions", "Custody", "Safety", "Log", "Notices", "Drafts"],
    };

    /// <summary>Read models of all: they may see every room, and no room sees them but where one says so.</summary>
    private static readonly string[] SeeAll = ["Today", "Evaluation"];

    [Fact]
    public void A_room_sees_only_the_rooms_the_design_lists()
    {
        var wrong = new List<string>();
        foreach (var (folder, space) in new[] { ("src/BackOnTrack.Domain", "Domain"), ("src/BackOnTrack/Features", "Features") })
            foreach (var file in Source.Files(folder, ".cs", ".cshtml"))
            {
                var room = Path.GetRelativePath(Path.Combine(Source.Root, folder), file).Split('/')[0];
                if (SeeAll.Contains(room) || !Directory.Exists(Path.Combine(Source.Root, folder, room)) || room == "Kernel") continue;
                Assert.True(MaySee.ContainsKey(room), $"The room {room} is not in the list of who may see whom.");
                foreach (Match seen in Mentions().Matches(File.ReadAllText(file)))
                {
                    var other = seen.Groups["room"].Value;
                    if (other != room && (MaySee.ContainsKey(other) || SeeAll.Contains(other)) && !MaySee[room].Contains(other))
                        wrong.Add($"{Source.Short(file)} sees {space} {other}");
                }
            }
        Source.None(wrong.Distinct());
    }

    [Fact]
    public void The_domain_has_no_package_no_clock_and_no_input_or_output()
    {
        var project = File.ReadAllText(Path.Combine(Source.Root, "src/BackOnTrack.Domain/BackOnTrack.Domain.csproj"));
        Assert.DoesNotContain("PackageReference", project);
        var wrong = Source.Files("src/BackOnTrack.Domain", ".cs").Where(f => Forbidden().IsMatch(File.ReadAllText(f))).Select(Source.Short);
        Source.None(wrong);
    }

    [GeneratedRegex(@"BackOnTrack\.(Domain|Features)\.(?<room>[A-Z]\w+)")]
    private static partial Regex Mentions();

    [GeneratedRegex(@"DateTime(Offset)?\.(Utc)?Now|DateTime\.Today|TimeProvider|\bFile\.|HttpClient|Environment\.")]
    private static partial Regex Forbidden();
}
