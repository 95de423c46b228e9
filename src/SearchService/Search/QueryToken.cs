namespace SearchService.Search;

/// <summary>A piece of a query.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Position">Where it begins.</param>
/// <param name="Text">Its characters as typed.</param>
readonly record struct QueryToken(QueryTokenKind Kind, int Position, string Text);

enum QueryTokenKind
{
    /// <summary>A run, a pattern, a condition: what it is is told by its characters.</summary>
    Term,
    And,
    Or,
    Not,
    Open,
    Close,

    /// <summary><c>~2</c> right after a closing parenthesis.</summary>
    Least,
    End,
}
