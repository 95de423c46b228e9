using System.Collections.Immutable;
using SearchService.Ingest.Readers;
using SearchService.Reports;
using SearchService.Reports.Formats;

namespace SearchService.Ingest.Parsing;

/// <summary>
/// Finds the numbers of the statutory form in a document's tables, whatever their layout: rows and columns by their
/// wording, values by their order where the counts agree. What does not agree is left out.
/// </summary>
static class TableRecognizer
{
    /// <summary>Reads the blocks that hold tables.</summary>
    public static TableReading Read(IEnumerable<DocumentBlock> blocks)
    {
        var (lines, added) = ExtraColumns.TakenFrom(blocks.SelectMany(TableInk.LinesOf));
        var disclosure = new DisclosureTable();
        var others = NumberRows.Of(lines).Where(row => !disclosure.Take(row)).ToList();
        var sightings = FormSightings.In(lines, disclosure.Rows.Select(row => row.Block));
        var form = sightings.Form;
        if (sightings.LostRepeatedCells)
            return new(form, [], [WarningKind.CellsLost.With(), .. added]);
        var (cells, conflicts) = WithoutConflicts(InkChoice.Made(form, disclosure.Rows.Concat(LargeTables(form, others)).SelectMany(row => row.Cells)));
        return new(form, InOrder(form, cells), [.. conflicts, .. added, .. TableWarnings.Of(form, cells)]);
    }

    static IEnumerable<ReadRow> LargeTables(ReportForm form, List<NumberRow> rows)
    {
        var requests = form.Blocks.FirstOrDefault(block => block.TableId == Requests.TableId) is { } block ? new RequestsTable(block) : null;
        var challenges = form.Blocks.FirstOrDefault(block => block.TableId == Challenges.TableId) is { } line ? new ChallengesTable(line) : null;
        foreach (var row in rows)
            _ = requests?.Take(row) == true || challenges?.Take(row) == true;
        return [.. requests?.Rows ?? [], .. challenges?.Rows ?? []];
    }

    // A document with two forms in it (the agency's own and a summary) states an indicator twice: neither number is known to be the report's.
    static (List<Cell> Cells, IEnumerable<Warning> Conflicts) WithoutConflicts(IEnumerable<Cell> cells)
    {
        var byIndicator = cells.GroupBy(cell => cell.Indicator.Id).ToList();
        var conflicts = byIndicator.Where(same => same.Select(cell => (cell.State, cell.Value)).Distinct().Skip(1).Any()).ToList();
        return ([.. byIndicator.Except(conflicts).Select(same => same.First())],
            conflicts.Count == 0 ? [] : [WarningKind.CellConflict.With(string.Join('、', conflicts.Select(same => same.First().Indicator.Label)))]);
    }

    static ImmutableArray<Cell> InOrder(ReportForm form, List<Cell> cells)
    {
        var byId = cells.ToDictionary(cell => cell.Indicator.Id);
        return [.. form.Indicators.Select(indicator => byId.GetValueOrDefault(indicator.Id)).OfType<Cell>()];
    }
}
