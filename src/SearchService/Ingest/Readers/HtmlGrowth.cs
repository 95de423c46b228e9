using System.Diagnostics;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace SearchService.Ingest.Readers;

/// <summary>
/// Watches a page grow while it is parsed: what is deep or large costs the parser more with each element, so it is left at once. The parser
/// tells of each tag it reads and each element it makes from one, but not of those it makes by itself.
/// </summary>
sealed class HtmlGrowth(IngestLimits limits)
{
    readonly long _start = Stopwatch.GetTimestamp();
    readonly OpenFormatting _open = new();
    IElement? _last;
    long _elements;

    /// <summary>Takes what was read and is about to be built: a tag, text or a comment.</summary>
    /// <exception cref="OutgrownException">The page is over a limit.</exception>
    public void Take(HtmlToken token)
    {
        if (token.Type == HtmlTokenType.StartTag)
            Open(token.Name);
        else if (token.Type == HtmlTokenType.EndTag)
            _open.Close(token.Name);
        // Text in many pieces, or moved out of a table, takes the square of its length, and there are other ways to do the like.
        if (Stopwatch.GetElapsedTime(_start) > limits.MaxParsing)
            throw new OutgrownException(TooSlow(limits));
    }

    /// <summary>Takes an element that is about to be placed in the page.</summary>
    /// <exception cref="OutgrownException">The page is over a limit.</exception>
    public void Take(IElement element)
    {
        // The one before has its place by now.
        if (_last is not null && IsDeep(_last))
            throw new OutgrownException(XmlParts.TooDeep(limits));
        _last = element;
    }

    // HTML opens an unclosed <b> or <font> anew in every block that follows: a hundred kilobytes can make six million elements.
    void Open(string name)
    {
        _open.Open(name);
        if ((_elements += 1 + _open.Count) > limits.MaxElements)
            throw new OutgrownException(XmlParts.TooMany(limits));
    }

    bool IsDeep(IElement element)
    {
        var depth = 0;
        for (var above = element.ParentElement; above is not null; above = above.ParentElement)
            depth++;
        return depth > limits.MaxNesting;
    }

    static ReadDocument.Damaged TooSlow(IngestLimits limits) =>
        new("tooSlow", $"网页的标记在 {limits.MaxParsing.TotalSeconds:0.#} 秒内未能读完。 The page's markup could not be read within {limits.MaxParsing.TotalSeconds:0.#} seconds.");
}

/// <summary>Leaves a parser that has no other way to be left.</summary>
sealed class OutgrownException(ReadDocument answer) : Exception
{
    /// <summary>What to say of the page.</summary>
    public ReadDocument Answer => answer;
}
