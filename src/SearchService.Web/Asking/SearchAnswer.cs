using System.Collections.Immutable;
using SearchService.Search;

namespace SearchService.Web.Asking;

/// <summary>What became of a question.</summary>
abstract record SearchAnswer
{
    SearchAnswer() { }

    /// <summary>It was asked.</summary>
    /// <param name="Query">The question as understood; null for every report.</param>
    /// <param name="Results">The answer.</param>
    /// <param name="Notes">What to know of the answer.</param>
    public sealed record Found(Query? Query, SearchResults Results, ImmutableArray<Note> Notes) : SearchAnswer
    {
        /// <summary>Where the question is a number: the same number in the cells of the tables.</summary>
        public NumberInCells? Cells { get; init; }
    }

    /// <summary>It cannot be understood.</summary>
    /// <param name="Position">Where in the text, from 0.</param>
    /// <param name="Message">A sentence, Chinese first.</param>
    public sealed record NotUnderstood(int Position, string Message) : SearchAnswer;
}

/// <summary>A number in cells.</summary>
/// <param name="Query">The question for it.</param>
/// <param name="Results">The reports that have it in a cell.</param>
sealed record NumberInCells(Query Query, SearchResults Results);
