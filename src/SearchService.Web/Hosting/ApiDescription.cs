using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using SearchService.Web.Api;
using SearchService.Web.Description;

namespace SearchService.Web.Hosting;

/// <summary>OpenAPI 3.1 at <c>/openapi/v1.json</c>, made from the endpoints.</summary>
static class ApiDescription
{
    public static IServiceCollection AddApiDescription(this IServiceCollection services) => services.AddSingleton<DescribedApi>().AddOpenApi("v1", options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.AddDocumentTransformer(Describe);
        options.AddOperationTransformer(CheckedParameters.Describe);
        options.AddOperationTransformer(FileFormat.Describe);
        options.AddSchemaTransformer(DescribeDecimals);
    });

    // Numbers of reports are exact decimals: “double” would promise less.
    static Task DescribeDecimals(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        if (schema.Format == "double")
            schema.Format = null;
        return Task.CompletedTask;
    }

    static Task Describe(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        document.Info = new()
        {
            Title = "SearchService",
            Version = "v1",
            Description = "政府信息公开工作年度报告的全文检索与比较。凡能以表格回答的地址，另有以 .csv 和 .xlsx 结尾的同义地址。"
                + "Full-text search and comparison of Chinese government-information-disclosure annual reports. Where an address answers with a table, its twins ending with .csv and .xlsx do too.",
            License = new() { Name = "Apache-2.0", Identifier = "Apache-2.0" },
        };
        // Where it is installed is not known here.
        document.Servers = [];
        return Task.CompletedTask;
    }
}
