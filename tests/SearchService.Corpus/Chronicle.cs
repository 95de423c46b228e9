using SearchService.Corpus.Faults;
using SearchService.Corpus.Narrative;
using SearchService.Corpus.Tables;
using SearchService.Corpus.World;
using SearchService.Reports;

namespace SearchService.Corpus;

/// <summary>An agency's reports year after year: what was carried forward is brought forward, and last year's text is edited.</summary>
sealed class Chronicle(Publisher publisher, CorpusPlan plan)
{
    // A year that is never printed comes first, so that a report does not depend on where the plan begins.
    const int FirstYear = 2018;

    // Before it there was no form, and EarlyReports write.
    const int FirstPrinted = 2019;

    readonly int _from = Math.Max(plan.From, FirstPrinted);

    readonly ulong _seed = Dice.Seed(plan.Seed, publisher.Agency.Name);
    readonly Voice _voice = new(publisher);

    public IEnumerable<GeneratedReport> Reports()
    {
        var author = new Author(publisher, _voice, _seed);
        var binder = new Binder(publisher, _seed);
        var (draft, ledger) = (author.Draft(), Ledger.Opening);
        Issue? previous = null;
        for (var year = FirstYear; year <= plan.To; year++)
        {
            var issue = IssueOf(year, draft, ledger, previous);
            if (year >= _from)
                yield return binder.Bind(issue, previous);
            previous = year >= _from ? issue : null;
            ledger = ledger.After(issue.Printed);
            draft = new Editor(author, Dice.For(Dice.Seed(_seed, "editor"), year)).Revise(draft);
        }
    }

    Issue IssueOf(int year, System.Collections.Immutable.ImmutableArray<Passage> draft, Ledger ledger, Issue? previous)
    {
        var dice = Dice.For(Dice.Seed(_seed, "numbers"), year);
        FaultKind[] faults = year < _from ? [] : [.. ReportCorpus.FaultsIn(plan, publisher, year)];
        var form = FormFaults.FormOf(year, faults);
        // The text tells the truth; it is the table that is wrong.
        var counts = YearTables.Throw(form, publisher, ledger, Dice.Seed(_seed, "habits"), dice);
        var issue = new Issue(year, form, counts, WrittenSection.Write(draft, _voice, new Facts(year, counts)));
        return faults.Aggregate(issue, (faulty, kind) => faulty.With(kind, previous?.Printed ?? Counts.None, dice));
    }
}
