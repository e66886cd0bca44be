namespace BackOnTrack.Browser.Tests;

/// <summary>A house of its own, because its clock moves by weeks.</summary>
public class HouseOverMonths : BrowserHouse
{
    private Tongue? _tongue;

    /// <summary>What its people read.</summary>
    public virtual string Language => Tongue.Written;

    /// <summary>Which of the house's establishments a place of the Danish register stands for here; null for none.</summary>
    public virtual string? PlaceOf(string written) => null;

    internal Tongue Tongue => _tongue ??= Language == Tongue.Written ? Tongue.AsWritten
        : new(new Web.Words(strict: false).In(Tongue.Written), ((Web.Words)Services.GetService(typeof(Web.Words))!).In(Language));
}
