using AngleSharp.Dom;

namespace SearchService.Ingest.Readers;

/// <summary>Watches a page grow while it is parsed: what is deep or large costs the parser more with each element, so it is left at once.</summary>
sealed class HtmlGrowth(IngestLimits limits)
{
    IElement? _last;
    int _elements;

    /// <summary>Takes an element that is about to be placed in the page.</summary>
    /// <exception cref="OutgrownException">The page is over a limit.</exception>
    public void Take(IElement element)
    {
        if (++_elements > limits.MaxElements)
            throw new OutgrownException(XmlParts.TooMany(limits));
        // The one before has its place by now.
        if (_last is not null && IsDeep(_last))
            throw new OutgrownException(XmlParts.TooDeep(limits));
        _last = element;
    }

    bool IsDeep(IElement element)
    {
        var depth = 0;
        for (var above = element.ParentElement; above is not null; above = above.ParentElement)
            depth++;
        return depth > limits.MaxNesting;
    }
}

/// <summary>Leaves a parser that has no other way to be left.</summary>
sealed class OutgrownException(ReadDocument.Refused refusal) : Exception(refusal.Message)
{
    /// <summary>What to answer.</summary>
    public ReadDocument.Refused Refusal => refusal;
}
