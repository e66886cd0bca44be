using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>What the mentee answered about the areas of life, area by area, never added up.</summary>
[Needs(Act.PlanRead)]
public sealed class ShowLifeAreasPage(ReadLifeAreas read, Words words, Programme programme) : LifePage(read, words, programme)
{
    public bool MayRecord => AccessTable.Allows(Act.LifeAreaRecord, Actor.Hat) && Life is { IsMentor: false, IsOpen: true };
    public bool MayAddView => AccessTable.Allows(Act.LifeAreaSecondView, Actor.Hat) && Life.IsOpen;

    public async Task<IActionResult> OnGet() => await Load();

    public ShownLook Shown(LifeCheckTaken taken) => new(taken, Areas);
}

/// <summary>A look with the areas asked about now; what was answered about others stays.</summary>
public sealed record ShownLook(LifeCheckTaken Taken, IReadOnlyList<LifeArea> Areas);
