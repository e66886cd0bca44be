namespace BackOnTrack.Browser.Tests;

/// <summary>A house of its own, because its clock moves by weeks.</summary>
public class HouseOverMonths : BrowserHouse;
