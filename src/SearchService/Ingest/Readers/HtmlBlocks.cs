using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;

namespace SearchService.Ingest.Readers;

/// <summary>Walks an element in reading order and cuts it into paragraphs and tables.</summary>
sealed class HtmlBlocks
{
    static readonly HashSet<string> Inline =
        ["a", "abbr", "b", "bdi", "big", "cite", "code", "em", "font", "i", "ins", "kbd", "label", "mark", "o:p", "q", "s", "small", "span", "strong", "sub", "sup", "u", "ruby", "wbr", "st1:chsdate"];

    readonly ImmutableArray<DocumentBlock>.Builder _blocks = ImmutableArray.CreateBuilder<DocumentBlock>();
    readonly StringBuilder _text = new();
    readonly HtmlPaths _paths = new();
    string _at = "";

    public static ImmutableArray<DocumentBlock> Of(IElement root)
    {
        var walk = new HtmlBlocks();
        walk.Walk(root);
        walk.EndParagraph();
        return walk._blocks.ToImmutable();
    }

    void Walk(INode parent)
    {
        foreach (var node in parent.ChildNodes)
            Take(node);
    }

    void Take(INode node)
    {
        if (node is IText text)
            Append(text.Data, text.ParentElement!);
        else if (node is IElement { LocalName: "br" })
            _text.Append('\n');
        else if (node is IElement { LocalName: "table" } table && !HtmlTable.IsLayout(table))
            Take(table);
        else if (node is IElement { LocalName: "rt" or "rp" })
            return; // pinyin above a character is no part of the text
        else if (node is IElement inline && Inline.Contains(inline.LocalName))
            Walk(inline);
        else if (node is IElement)
            WalkApart(node);
    }

    void WalkApart(INode node)
    {
        EndParagraph();
        Walk(node);
        EndParagraph();
    }

    void Take(IElement table)
    {
        EndParagraph();
        _blocks.Add(HtmlTable.Read(table, _paths));
    }

    void Append(string text, IElement parent)
    {
        if (_at.Length == 0 && !string.IsNullOrWhiteSpace(text))
            _at = _paths.Of(parent);
        // Line ends in the source are white space; only <br> breaks a line.
        _text.Append(text.Replace('\n', ' ').Replace('\r', ' '));
    }

    void EndParagraph()
    {
        foreach (var paragraph in HtmlLines.Paragraphs(_text.ToString()))
            _blocks.Add(new DocumentBlock.Paragraph(paragraph, _at));
        _text.Clear();
        _at = "";
    }
}
