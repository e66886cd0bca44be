using BackOnTrack.Web;

if (args is ["migrate"])
{
    await BackOnTrack.Data.Migrate.Run(HouseSettings.FromEnvironment(demo: false).OwnerDatabase, default);
    return 0;
}
return await Server.Run(args);

/// <summary>The product in one executable.</summary>
public partial class Program;
