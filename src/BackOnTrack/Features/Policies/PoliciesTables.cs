using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Policies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Policies;

/// <summary>The texts are everybody's who works by them; who has acknowledged one lies in the mentor's file.</summary>
public sealed class PoliciesTables : ITables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<Policy>();
        model.Entity<PolicyAcknowledgement>();
    }

    public IEnumerable<Wall> Walls =>
    [
        new("policy", "root", [Act.PolicyRead], [Act.PolicyWrite], [Act.PolicyWrite], Unit: ""),
        new("policy_acknowledgement", "mentor", [Act.PolicyStanding], [Act.PolicyAcknowledge], []),
    ];
}

/// <summary>The tables of this room.</summary>
public static class PoliciesRows
{
    extension(Tx tx)
    {
        public DbSet<Policy> Policies => tx.Set<Policy>();
        public DbSet<PolicyAcknowledgement> PolicyAcknowledgements => tx.Set<PolicyAcknowledgement>();
    }
}

[DbContext(typeof(Tx)), Migration("0140_policies")]
public sealed class PoliciesMigration : SqlFile;
