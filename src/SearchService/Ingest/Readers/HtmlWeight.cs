using AngleSharp.Dom;

namespace SearchService.Ingest.Readers;

/// <summary>How many Chinese characters of running text each element of a page holds; links do not count. Each element is weighed once.</summary>
sealed class HtmlWeight
{
    readonly Dictionary<INode, int> _weights = [];

    public int Of(INode node)
    {
        if (_weights.TryGetValue(node, out var known))
            return known;
        return _weights[node] = node switch
        {
            IText text => text.Data.Count(IsHan),
            IElement { LocalName: "a" } => 0,
            _ => node.ChildNodes.Sum(Of),
        };
    }

    static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';
}
