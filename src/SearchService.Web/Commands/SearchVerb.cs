using System.CommandLine;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Api;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Asking;

namespace SearchService.Web.Commands;

/// <summary><c>search QUERY</c>: the API's answer as text or JSON. Its options are the API's parameters.</summary>
static class SearchVerb
{
    public static Command Create(Func<Database, ISearchEngine> engine)
    {
        var query = new Argument<string>("QUERY") { Description = Parameters.Query.Description };
        var json = new Option<bool>("--json") { Description = "以 JSON 打印 / Print JSON" };
        var data = DataFolder.Option();
        var verb = new Command("search", "检索年报正文 / Search the narratives of reports") { query, json, data };
        var options = Parameters.OfSearch.Except([Parameters.Query, Parameters.ByteOrderMark]).ToDictionary(parameter => parameter, OptionOf);
        foreach (var option in options.Values)
            verb.Options.Add(option);
        verb.SetAction(async (parsed, cancellation) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (DataFolder.Existing(parsed.GetValue(data)) is not { } database)
                return DataFolder.ReportMissing(parsed.GetValue(data), error);
            using var store = ReportStore.Open(database);
            var address = AddressOf(parsed.GetValue(query)!, options.ToDictionary(pair => pair.Key, pair => parsed.GetValue(pair.Value) ?? []));
            return await RunAsync(address, new(engine(database), store, TimeLimit.Default), parsed.GetValue(json), output, error, cancellation);
        });
        return verb;
    }

    static Option<string[]> OptionOf(Parameter parameter) => new Option<string[]>($"--{parameter.Name}") { Description = parameter.Description }.Checked(parameter);

    static SearchAddress AddressOf(string query, Dictionary<Parameter, string[]> values) => SearchAddress.Of(new QueryCollection(
        values.Select(pair => (pair.Key.Name, pair.Value)).Append((Parameters.Query.Name, [query])).ToDictionary(pair => pair.Item1, pair => new Microsoft.Extensions.Primitives.StringValues(pair.Item2))));

    static async Task<int> RunAsync(SearchAddress address, Searcher searcher, bool json, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        switch (await searcher.AskAsync(address, cancellation))
        {
            case SearchAnswer.NotUnderstood refusal:
                await error.WriteLineAsync(refusal.Message);
                return CommandLine.WrongUsage;
            case SearchAnswer.TookTooLong late:
                await error.WriteLineAsync(late.Message);
                return CommandLine.Refused;
            case SearchAnswer.Found found:
                await output.WriteLineAsync(json ? ApiJson.Print(SearchBody.Of(address, found)) : SearchText.Of(found));
                return CommandLine.Well;
            case var other:
                throw new InvalidOperationException($"There is no answer {other.GetType()}.");
        }
    }
}
