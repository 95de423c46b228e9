using SearchService.Corpus.World;
using SearchService.Reports;
using SearchService.Reports.Formats;

namespace SearchService.Corpus.Tables;

/// <summary>The blocks of the table 主动公开政府信息情况 in both editions, column by column.</summary>
static class DisclosureNumbers
{
    /// <summary>Throws the numbers of one block.</summary>
    public static void Throw(Numbers numbers, BlockFormat block, Publisher publisher, Ledger ledger, Dice dice)
    {
        foreach (var row in block.Rows)
            Row(numbers, $"disclosure/{row.Id}", row.Id, [.. block.Columns.Select(column => column.Id)], publisher, ledger, dice);
    }

    static void Row(Numbers numbers, string path, string row, string[] columns, Publisher publisher, Ledger ledger, Dice dice)
    {
        if (columns is ["issued", "repealed", "in-force"])
            Stock(numbers, path, IssuesMost(publisher, row), ledger.InForce.TryGetValue(row, out var inForce) ? inForce : null, dice);
        else if (columns is ["newly-made", "newly-disclosed", "total-disclosed"])
            Publications(numbers, path, IssuesMost(publisher, row), dice);
        else if (columns[0] == "items-last-year")
            Items(numbers, path, ledger.Items.TryGetValue(row, out var items) ? items : null, columns, publisher, dice);
        else if (columns is ["decisions"])
            numbers[$"{path}/decisions"] = Decisions(publisher, dice);
        else
            Money(numbers, path, columns, publisher, dice);
    }

    // 规章 are made by provinces and cities with districts only.
    static int IssuesMost(Publisher publisher, string row) => (row, publisher.Agency.Type, publisher.Agency.Level) switch
    {
        ("rules", AgencyType.Government, AgencyLevel.Province or AgencyLevel.City) => 4,
        ("rules", _, _) => 0,
        (_, AgencyType.Government, AgencyLevel.Province or AgencyLevel.City or AgencyLevel.County) => 24,
        (_, AgencyType.Department, _) => 4,
        _ => 1,
    };

    static void Stock(Numbers numbers, string path, int most, int? before, Dice dice)
    {
        var stock = before ?? dice.Below((most * 6) + 1);
        var (issued, repealed) = (dice.Below(most + 1), Math.Min(stock, dice.Below(most + 1)));
        numbers[$"{path}/issued"] = issued;
        numbers[$"{path}/repealed"] = repealed;
        // In the first year nothing is before it, and no sum is judged.
        numbers[$"{path}/in-force"] = before is null ? Math.Max(stock, issued) : stock + issued - repealed;
    }

    static void Publications(Numbers numbers, string path, int most, Dice dice)
    {
        var made = dice.Below(most + 1);
        var disclosed = made - dice.Below(Math.Min(made, 2) + 1);
        numbers[$"{path}/newly-made"] = made;
        numbers[$"{path}/newly-disclosed"] = disclosed;
        numbers[$"{path}/total-disclosed"] = disclosed + dice.Below((most * 6) + 1);
    }

    static void Items(Numbers numbers, string path, int? before, string[] columns, Publisher publisher, Dice dice)
    {
        var items = before ?? (publisher.Penalizes ? dice.Between(4, 120) : dice.Below(4));
        numbers[$"{path}/items-last-year"] = items;
        numbers[$"{path}/change"] = dice.Percent(60) ? 0 : dice.Between(-Math.Min(items, 9), 12);
        if (columns.Contains("decisions"))
            numbers[$"{path}/decisions"] = Decisions(publisher, dice);
    }

    static int Decisions(Publisher publisher, Dice dice) => publisher.Penalizes ? dice.Below(dice.Between(1, publisher.Volume * 90)) : 0;

    static void Money(Numbers numbers, string path, string[] columns, Publisher publisher, Dice dice)
    {
        if (columns.Contains("items"))
            numbers[$"{path}/items"] = publisher.Size > 1 ? dice.Below(30 * publisher.Size) : dice.Below(4);
        // 万元 are printed with up to four places, 元 with two.
        var places = columns.Contains("items") ? dice.Below(3) : dice.Below(5);
        var pays = columns.Contains("items") ? numbers[$"{path}/items"] > 0 : publisher.Charges;
        numbers[$"{path}/amount"] = pays ? new decimal(dice.Below(publisher.Volume * 90_000) + 1, 0, 0, false, (byte)places) : 0;
    }
}
