namespace SearchService.Corpus.Tables;

/// <summary>A year's numbers by indicator id.</summary>
public sealed class Numbers
{
    readonly Dictionary<string, decimal> _byId = [];

    /// <summary>A number of the tables.</summary>
    public decimal this[string id]
    {
        get => _byId[id];
        set => _byId[id] = value;
    }

    /// <summary>Adds up a row.</summary>
    public void Total(string row, IEnumerable<string> columns) => this[$"{row}/total"] = columns.Sum(column => this[$"{row}/{column}"]);
}
