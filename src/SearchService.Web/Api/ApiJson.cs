using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SearchService.Web.Api.Bodies;

namespace SearchService.Web.Api;

/// <summary>How the API and the command line print JSON.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, NumberHandling = JsonNumberHandling.Strict)]
[JsonSerializable(typeof(SearchBody))]
[JsonSerializable(typeof(AnalysisBody))]
[JsonSerializable(typeof(ListBody<SuggestionBody>))]
[JsonSerializable(typeof(GroupsBody))]
[JsonSerializable(typeof(SynonymsBody))]
[JsonSerializable(typeof(ReportBody))]
[JsonSerializable(typeof(CitationBody))]
[JsonSerializable(typeof(AgencyRecordBody))]
[JsonSerializable(typeof(ListBody<CardBody>))]
[JsonSerializable(typeof(ListBody<StatisticBody>))]
[JsonSerializable(typeof(ListBody<OccurrenceBody>))]
[JsonSerializable(typeof(SimilarBody))]
[JsonSerializable(typeof(WordingBody))]
[JsonSerializable(typeof(ListBody<OriginBody>))]
[JsonSerializable(typeof(ListBody<AgencyBody>))]
[JsonSerializable(typeof(ListBody<NamedAgencyBody>))]
[JsonSerializable(typeof(ListBody<AgencyDoubtBody>))]
[JsonSerializable(typeof(CoverageBody))]
[JsonSerializable(typeof(ListBody<IndicatorBody>))]
[JsonSerializable(typeof(ListBody<MeasureBody>))]
[JsonSerializable(typeof(ListBody<FacetCountBody>))]
[JsonSerializable(typeof(MatrixBody))]
[JsonSerializable(typeof(PhrasesBody))]
[JsonSerializable(typeof(ListBody<StoredFindingBody>))]
[JsonSerializable(typeof(ListBody<ListedCorrectionBody>))]
[JsonSerializable(typeof(ListBody<ListedDismissalBody>))]
[JsonSerializable(typeof(ListBody<QuarantineBody>))]
[JsonSerializable(typeof(ListBody<StoredOutcomeBody>))]
[JsonSerializable(typeof(ListBody<CheckBody>))]
[JsonSerializable(typeof(StoredOutcomeBody))]
[JsonSerializable(typeof(UploadBody))]
[JsonSerializable(typeof(CheckBody))]
[JsonSerializable(typeof(ComparisonBody))]
[JsonSerializable(typeof(WordingDiffBody))]
[JsonSerializable(typeof(ListBody<WordingYearBody>))]
[JsonSerializable(typeof(NeighborhoodBody<NeighborBody>))]
[JsonSerializable(typeof(NeighborhoodBody<BoilerplateBody>))]
[JsonSerializable(typeof(SeriesBody))]
[JsonSerializable(typeof(RankingBody))]
[JsonSerializable(typeof(AggregatesBody))]
[JsonSerializable(typeof(HealthBody))]
sealed partial class ApiJson : JsonSerializerContext
{
    static readonly ApiJson OneLine = new(Printed(indented: false));
    /// <summary>JSON for a terminal and for people.</summary>
    public static ApiJson Indented { get; } = new(Printed(indented: true));

    /// <summary>Sets up the server's JSON. Chinese is printed as it is: our JSON never stands inside HTML.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.TypeInfoResolverChain.Insert(0, Default);
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.NumberHandling = JsonNumberHandling.Strict;
    }

    /// <summary>Prints a body in one line.</summary>
    public static string PrintLine<T>(T body) => JsonSerializer.Serialize(body, typeof(T), OneLine);

    /// <summary>Prints a body for a terminal, with lines and indents.</summary>
    public static string Print<T>(T body) => JsonSerializer.Serialize(body, typeof(T), Indented);

    static JsonSerializerOptions Printed(bool indented) => new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
        WriteIndented = indented,
    };
}
