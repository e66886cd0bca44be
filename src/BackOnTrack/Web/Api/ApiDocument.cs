using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace BackOnTrack.Web.Api;

/// <summary>What the document says besides the addresses: how to come in, and that a request sent twice is one.</summary>
public static class ApiDocument
{
    private const string Basic = "clientCredentials";

    /// <summary>The document as it is checked in, made from the addresses of the house.</summary>
    public static async Task<string> Text(IServiceProvider services)
    {
        var document = await services.GetRequiredKeyedService<IOpenApiDocumentProvider>(Api.Version).GetOpenApiDocumentAsync();
        return (await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1)).ReplaceLineEndings("\n") + "\n";
    }

    public static void Describe(OpenApiOptions options)
    {
        options.ShouldInclude = description => description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) is true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new() { Title = "Back on Track", Version = Api.Version, Description = "What other systems report. Days are ISO dates (2026-03-24) and nothing else. A person is named by the reference of the file, never by name." };
            document.Servers = [];
            document.Components ??= new();
            document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
            document.Components.SecuritySchemes[Basic] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "basic", Description = "The client's id and its secret, both given by an administrator." };
            document.Security = [new() { [new OpenApiSecuritySchemeReference(Basic, document)] = [] }];
            return Task.CompletedTask;
        });
        options.AddOperationTransformer(async (operation, context, stop) =>
        {
            if (context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiTakes>().SingleOrDefault() is { } takes)
            {
                context.Document!.AddComponent(takes.Body.Name, await context.GetOrCreateSchemaAsync(takes.Body, null, stop));
                operation.RequestBody = new OpenApiRequestBody
                {
                    Required = true,
                    Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = new() { Schema = new OpenApiSchemaReference(takes.Body.Name, context.Document) } },
                };
            }
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = ApiDoor.KeyHeader, In = ParameterLocation.Header, Required = true, Schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = 200 },
                Description = "One for each event. Sent again with the same event it is answered with the record of the first time; with another event it is refused.",
            });
        });
    }
}
