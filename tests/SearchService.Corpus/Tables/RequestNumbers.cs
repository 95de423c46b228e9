using SearchService.Corpus.World;
using SearchService.Reports.Formats;

namespace SearchService.Corpus.Tables;

/// <summary>The table 收到和处理政府信息公开申请情况 of one year, each request followed from its arrival to its result.</summary>
static class RequestNumbers
{
    static readonly (string Row, int Weight)[] Results =
    [
        ("disclosed", 300), ("partially-disclosed", 70),
        ("withheld/state-secret", 3), ("withheld/prohibited-by-law", 8), ("withheld/endangers-security", 5), ("withheld/third-party-rights", 14),
        ("withheld/internal-affairs", 16), ("withheld/deliberative", 20), ("withheld/enforcement-case-file", 22), ("withheld/administrative-inquiry", 12),
        ("unavailable/not-held", 240), ("unavailable/needs-creation", 40), ("unavailable/still-unclear", 18),
        ("not-processed/petition", 50), ("not-processed/repeated", 28), ("not-processed/publication", 4), ("not-processed/excessive", 3), ("not-processed/reissue", 6),
        ("otherwise-closed/correction-overdue", 26), ("otherwise-closed/fee-overdue", 1), ("otherwise-closed/other", 60), ("otherwise-closed", 80),
    ];

    /// <summary>Throws a year's numbers; what was carried forward comes from the ledger.</summary>
    public static void Throw(Numbers numbers, BlockFormat block, Publisher publisher, Ledger ledger, Dice leanings, Dice dice)
    {
        var rows = Results.Where(result => block.Rows.Any(row => row.Id == result.Row)).ToArray();
        // One agency is strict, another receives petitions, every year again.
        var weights = rows.Select(row => row.Weight * leanings.Between(1, 5)).ToArray();
        var received = Received(Volume(publisher, leanings, dice), dice);
        for (var part = 0; part < Applicants.Parts.Length; part++)
            Settle(numbers, Applicants.Parts[part], received[part], ledger.CarriedForward[part], rows, weights, dice);
        foreach (var row in block.Rows)
            numbers.Total($"requests/{row.Id}", Applicants.Parts);
    }

    static void Settle(Numbers numbers, string part, int received, int broughtForward, (string Row, int Weight)[] rows, int[] weights, Dice dice)
    {
        var carriedForward = dice.Successes(received, 4);
        var handled = received + broughtForward - carriedForward;
        numbers[$"requests/received/{part}"] = received;
        numbers[$"requests/brought-forward/{part}"] = broughtForward;
        numbers[$"requests/handled/{part}"] = handled;
        numbers[$"requests/carried-forward/{part}"] = carriedForward;
        foreach (var row in rows)
            numbers[$"requests/{row.Row}/{part}"] = 0;
        for (var request = 0; request < handled; request++)
            numbers[$"requests/{rows[dice.Weighted(weights)].Row}/{part}"]++;
    }

    // Three of five small agencies receive nothing at all in a year.
    static int Volume(Publisher publisher, Dice leanings, Dice dice)
    {
        var usual = leanings.Below(leanings.Between(1, publisher.Volume) + 1);
        return usual < 3 && dice.Percent(55) ? 0 : usual * dice.Between(60, 150) / 100;
    }

    static int[] Received(int volume, Dice dice)
    {
        var received = new int[Applicants.Parts.Length];
        for (var request = 0; request < volume; request++)
            received[dice.Weighted(Applicants.Weights)]++;
        return received;
    }
}
