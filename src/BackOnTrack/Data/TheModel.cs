using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BackOnTrack.Data;

/// <summary>How objects lie in tables: the same few rules for all of them, so that a module only names its classes.</summary>
internal static class TheModel
{
    public static void Build(ModelBuilder model)
    {
        model.HasDefaultSchema("bot");
        model.HasDbFunction(() => ServiceDay.Of(default, "")).HasName("day_of");
        foreach (var tables in TablesOfTheHouse.All) tables.Map(model);
        foreach (var entity in model.Model.GetEntityTypes())
        {
            entity.SetTableName(entity.ClrType == typeof(MenteeKey) ? "file_key" : Snake.Of(entity.ClrType.Name));
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(Snake.Of(property.Name));
                if ((Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) is { IsEnum: true } e)
                    property.SetValueConverter((ValueConverter)Activator.CreateInstance(typeof(SnakeConverter<>).MakeGenericType(e))!);
                if (property.Name == "Version" && property.ClrType == typeof(uint))
                {
                    property.SetColumnName("xmin"); property.SetColumnType("xid");
                    property.IsConcurrencyToken = true; property.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.OnAddOrUpdate;
                }
                else if (property.ClrType == typeof(Guid) && property.IsPrimaryKey()) property.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
            }
        }
    }

    /// <summary>Sealed texts are columns of bytes; said before the conventions look for navigations.</summary>
    public static void Conventions(ModelConfigurationBuilder conventions) =>
        conventions.Properties<Sealed>().HaveConversion<AsCipher, SameObject>().HaveColumnType("bytea");

    private sealed class AsCipher() : ValueConverter<Sealed, byte[]>(s => s.Cipher!, b => Sealed.From(b));

    /// <summary>The text object itself is the value: a changed text is a new object.</summary>
    private sealed class SameObject() : ValueComparer<Sealed>((a, b) => ReferenceEquals(a, b), s => 0, s => s);
}
