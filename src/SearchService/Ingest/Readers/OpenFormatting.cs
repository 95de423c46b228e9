namespace SearchService.Ingest.Readers;

/// <summary>
/// The formatting a page has opened and not closed, as the HTML standard keeps it (13.2.4.3): a cell or an object hides what is open around it
/// from end tags within, and takes with it what was opened inside. Each tag takes the same time however much is open.
/// </summary>
sealed class OpenFormatting
{
    static readonly HashSet<string> Formatting = ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];
    static readonly HashSet<string> Cells = ["td", "th", "caption"];
    static readonly HashSet<string> Rows = ["tr", "tbody", "thead", "tfoot", "colgroup", "col"];
    static readonly HashSet<string> Holders = ["object", "applet", "marquee", "template", "table"];

    readonly Stack<Scope> _scopes = new([new("")]);

    /// <summary>How many formatting elements are open, in all scopes.</summary>
    public int Count { get; private set; }

    /// <summary>Takes a start tag, its name in lower case.</summary>
    public void Open(string name)
    {
        if (Formatting.Contains(name))
            Add(name);
        else if (Cells.Contains(name))
            OpenCell(name);
        else if (Rows.Contains(name))
            LeaveCell();
        else if (Holders.Contains(name))
            _scopes.Push(new(name));
    }

    /// <summary>Takes an end tag, its name in lower case; one that closes nothing changes nothing.</summary>
    public void Close(string name)
    {
        if (Formatting.Contains(name))
            Remove(name);
        else if (name == "table")
            CloseTable();
        else if (Rows.Contains(name))
            LeaveCell();
        else if (_scopes.Peek().Name == name)
            Count -= _scopes.Pop().Open.Values.Sum();
    }

    // An <a> or <nobr> closes the one before it.
    void Add(string name)
    {
        if (name is "a" or "nobr")
            Remove(name);
        var open = _scopes.Peek().Open;
        open[name] = open.GetValueOrDefault(name) + 1;
        Count++;
    }

    void Remove(string name)
    {
        var open = _scopes.Peek().Open;
        if (open.GetValueOrDefault(name) == 0)
            return;
        open[name]--;
        Count--;
    }

    // The parser ignores a cell outside a table.
    void OpenCell(string name)
    {
        LeaveCell();
        if (_scopes.Peek().Name == "table")
            _scopes.Push(new(name));
    }

    // Whether the parser takes the end of a cell from another tag is uncertain: what is open in it goes on counting.
    void LeaveCell()
    {
        if (Cells.Contains(_scopes.Peek().Name))
            LeaveScope();
    }

    // What stands in a table outside its cells is moved before the table and stays open after it.
    void CloseTable()
    {
        LeaveCell();
        if (_scopes.Peek().Name == "table")
            LeaveScope();
    }

    void LeaveScope()
    {
        var left = _scopes.Pop();
        var around = _scopes.Peek().Open;
        foreach (var (name, count) in left.Open)
            around[name] = around.GetValueOrDefault(name) + count;
    }

    sealed record Scope(string Name)
    {
        public Dictionary<string, int> Open { get; } = [];
    }
}
