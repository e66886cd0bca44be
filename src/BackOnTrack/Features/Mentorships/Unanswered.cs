using BackOnTrack.Domain;

namespace BackOnTrack.Features.Mentorships;

/// <summary>Questions a form left open, each refused at its field.</summary>
public static class Unanswered
{
    public static List<Refusal> In(params ReadOnlySpan<(string Field, object? Value)> answers)
    {
        var open = new List<Refusal>();
        foreach (var (field, value) in answers) if (value is null) open.Add(new("House.Refuse.Missing", field));
        return open;
    }
}
