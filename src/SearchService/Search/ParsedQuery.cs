namespace SearchService.Search;

/// <summary>What the parser made of a text: a question, or a reason why not.</summary>
public abstract record ParsedQuery
{
    ParsedQuery() { }

    /// <summary>A question.</summary>
    /// <param name="Query">The question, or null where the text is blank: every report.</param>
    public sealed record Understood(Query? Query) : ParsedQuery;

    /// <summary>A text that is no question.</summary>
    /// <param name="Position">The character that is to blame, from 0, in UTF-16 units; the length of the text where something is missing at its end.</param>
    /// <param name="Message">A sentence for people, Chinese first.</param>
    public sealed record Refused(int Position, string Message) : ParsedQuery;
}
