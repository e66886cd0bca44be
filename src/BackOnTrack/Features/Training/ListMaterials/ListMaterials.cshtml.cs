using BackOnTrack.Access;
using BackOnTrack.Domain.Training;
using BackOnTrack.Files;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.MaterialRead)]
public sealed class ListMaterialsPage(ListMaterials list, FileScanner scanner, Curriculum curriculum) : BotPage
{
    public MaterialsOf Found { get; private set; } = null!;
    public Curriculum Curriculum => curriculum;
    public FileScanner Scanner => scanner;
    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    /// <summary>A mentor comes from the own training, everybody else from the group.</summary>
    public string Back => May(Act.CohortRead) ? $"/training/cohorts/{Found.Cohort.Id}" : May(Act.SeatAnswer) ? $"/mentors/{Actor.Account}/training" : "/training";

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await list.Run(Actor, id, Stop), found => Found = found);
}
