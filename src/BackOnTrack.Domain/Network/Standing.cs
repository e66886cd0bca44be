namespace BackOnTrack.Domain.Network;

/// <summary>What has to be right before anybody of the programme turns to somebody of the network.</summary>
/// <param name="Mentee">What the mentee said about contacting people.</param>
/// <param name="Own">What the person said.</param>
public sealed record Standing(MenteesWord Mentee, OwnWord Own, bool IsChild)
{
    /// <summary>Without the mentee's yes nobody is contacted, and how to reach them is not kept.</summary>
    public IEnumerable<Refusal> WithoutPermission()
    {
        if (Mentee is not MenteesWord.Given) yield return new($"Network.Refuse.Permission{Mentee}");
    }

    /// <summary>How to reach a child is kept only while a carer says yes.</summary>
    public IEnumerable<Refusal> AgainstKeepingContactData()
    {
        foreach (var refusal in WithoutPermission()) yield return refusal;
        if (IsChild && Own is not OwnWord.Given) yield return new("Network.Refuse.ChildNeedsCarer");
    }

    /// <summary>Whoever said no, or took a yes back, is left in peace; a child is met only with the carer's yes.</summary>
    public IEnumerable<Refusal> AgainstTurningTo()
    {
        foreach (var refusal in AgainstKeepingContactData()) yield return refusal;
        if (Own is OwnWord.Declined or OwnWord.Withdrawn) yield return new("Network.Refuse.SaidNo");
    }
}
