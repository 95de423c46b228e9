using SearchService.Reports;

namespace SearchService.Corpus.Dirt;

/// <summary>Reports with something changed, on paper and in the truth alike.</summary>
static class DirtyReport
{
    /// <summary>The report with dirt noted.</summary>
    public static GeneratedReport With(this GeneratedReport report, PlantedDirt dirt) => report with { Dirt = report.Dirt.Add(dirt) };

    /// <summary>The report with some cells changed.</summary>
    public static GeneratedReport With(this GeneratedReport report, IReadOnlyList<Cell> cells)
    {
        var changed = cells.ToDictionary(cell => cell.Indicator.Id);
        return report with
        {
            Manuscript = report.Manuscript.WithCells(cell => cell.Indicator is { } id && changed.TryGetValue(id, out var dirty) ? cell with { Text = dirty.Raw } : cell),
            // White space beside a number is no ink.
            Truth = report.Truth with { Counts = new(report.Truth.Counts.Select(cell => changed.TryGetValue(cell.Indicator.Id, out var dirty) ? dirty with { Raw = dirty.Raw.Trim() } : cell)) },
        };
    }

    /// <summary>The report with its labels changed, or null where none changed.</summary>
    public static GeneratedReport? WithLabels(this GeneratedReport report, DirtKind kind, Func<string, string> change)
    {
        var any = false;
        var manuscript = report.Manuscript.WithCells(cell =>
        {
            var text = cell.IsLabel ? change(cell.Text) : cell.Text;
            any |= text != cell.Text;
            return cell with { Text = text };
        });
        return any ? (report with { Manuscript = manuscript }).With(new PlantedDirt(kind)) : null;
    }

    /// <summary>The report with a section changed in the truth.</summary>
    public static GeneratedReport WithSection(this GeneratedReport report, SectionKind kind, Func<Section, Section> change) =>
        report with { Truth = report.Truth with { Sections = [.. report.Truth.Sections.Select(section => section.Kind == kind ? change(section) : section)] } };
}
