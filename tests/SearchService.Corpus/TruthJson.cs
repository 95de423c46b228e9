using System.Text.Encodings.Web;
using System.Text.Json;
using SearchService.Corpus.Faults;
using SearchService.Corpus.Narrative;
using SearchService.Reports;

namespace SearchService.Corpus;

/// <summary>Writes the truth about reports as JSON: one array, one report after another, the field names of the API.</summary>
public static class TruthJson
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Passes the reports on and writes the truth about each as it goes by.</summary>
    public static IEnumerable<GeneratedReport> WriteTo(Stream stream, IEnumerable<GeneratedReport> reports)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartArray();
        foreach (var report in reports)
        {
            Write(json, report);
            json.Flush();
            yield return report;
        }
        json.WriteEndArray();
    }

    static void Write(Utf8JsonWriter json, GeneratedReport report)
    {
        var truth = report.Truth;
        json.WriteStartObject();
        json.WriteString("file", report.File.Name);
        Write(json, truth.Agency!, report.PrintedRegion);
        json.WriteNumber("year", truth.Year!.Value);
        json.WriteString("title", truth.Title);
        json.WriteString("format", truth.Form.Id);
        json.WriteString("publishedOn", truth.PublishedOn?.ToString());
        Array(json, "signature", report.Signature, json.WriteStringValue);
        Array(json, "sections", truth.Sections, section => Write(json, section));
        Array(json, "cells", truth.Counts, cell => Write(json, cell));
        Array(json, "statistics", truth.Statistics, statistic => Write(json, statistic));
        Array(json, "faults", report.Faults, fault => Write(json, fault));
        Array(json, "edits", report.Edits, edit => Write(json, edit));
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, Agency agency, Region printed)
    {
        json.WriteStartObject("agency");
        json.WriteString("name", agency.Name);
        json.WriteString("level", Word.Of(agency.Level!.Value));
        json.WriteString("type", Word.Of(agency.Type!.Value));
        Array(json, "region", agency.Region!.Names, json.WriteStringValue);
        Array(json, "printedRegion", printed.Names, json.WriteStringValue);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, Section section)
    {
        json.WriteStartObject();
        json.WriteString("id", Word.Of(section.Kind));
        json.WriteString("heading", section.Heading);
        json.WriteString("text", section.Text);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, Cell cell)
    {
        json.WriteStartObject();
        json.WriteString("indicator", cell.Indicator.Id);
        json.WriteString("state", Word.Of(cell.State));
        if (cell.Value is { } value)
            json.WriteNumber("value", value);
        json.WriteString("raw", cell.Raw);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, Statistic statistic)
    {
        json.WriteStartObject();
        Array(json, "path", statistic.Path, json.WriteStringValue);
        json.WriteString("column", statistic.Column);
        json.WriteString("unit", statistic.Unit);
        json.WriteString("state", Word.Of(statistic.State));
        if (statistic.Value is { } value)
            json.WriteNumber("value", value);
        json.WriteString("raw", statistic.Raw);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, Fault fault)
    {
        json.WriteStartObject();
        json.WriteString("kind", Word.Of(fault.Kind));
        Array(json, "cells", fault.Cells, json.WriteStringValue);
        Array(json, "fails", fault.Fails, json.WriteStringValue);
        Array(json, "undecided", fault.Undecided, json.WriteStringValue);
        Array(json, "holdsIfBlankIsZero", fault.HoldsIfBlankIsZero, json.WriteStringValue);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, ParagraphEdit edit)
    {
        json.WriteStartObject();
        json.WriteString("section", Word.Of(edit.Section));
        json.WriteString("shape", Word.Of(edit.Shape));
        json.WriteString("wording", Word.Of(edit.Wording));
        Array(json, "before", edit.Before, json.WriteNumberValue);
        Array(json, "after", edit.After, json.WriteNumberValue);
        json.WriteEndObject();
    }

    static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }
}
