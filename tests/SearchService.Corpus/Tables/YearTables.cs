using System.Globalization;
using SearchService.Corpus.World;
using SearchService.Reports;
using SearchService.Reports.Formats;

namespace SearchService.Corpus.Tables;

/// <summary>The statistics tables of an agency's year.</summary>
public static class YearTables
{
    /// <summary>Throws every number of a form, so that the sums R1–R4 hold and X1–X2 hold with the year before.</summary>
    /// <param name="form">The form.</param>
    /// <param name="publisher">The agency.</param>
    /// <param name="ledger">What the year before handed on.</param>
    /// <param name="habits">The seed of what the agency does alike every year.</param>
    /// <param name="dice">The year's own chances.</param>
    public static Counts Throw(ReportForm form, Publisher publisher, Ledger ledger, ulong habits, Dice dice)
    {
        var numbers = new Numbers();
        foreach (var block in form.Blocks)
            Throw(numbers, block, publisher, ledger, new Dice(habits), dice);
        return new Counts(form.Indicators.Select(indicator => CellOf(indicator, numbers[indicator.Id])));
    }

    static void Throw(Numbers numbers, BlockFormat block, Publisher publisher, Ledger ledger, Dice habits, Dice dice)
    {
        if (block.TableId == "requests")
            RequestNumbers.Throw(numbers, block, publisher, ledger, habits, dice);
        else if (block.TableId == "challenges")
            ChallengeNumbers.Throw(numbers, block, dice);
        else
            DisclosureNumbers.Throw(numbers, block, publisher, ledger, dice);
    }

    /// <summary>A cell that prints a number.</summary>
    public static Cell CellOf(Indicator indicator, decimal value) => new(indicator, CellState.Number, value, value.ToString(CultureInfo.InvariantCulture));
}
