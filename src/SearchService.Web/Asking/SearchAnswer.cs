using System.Collections.Immutable;
using SearchService.Search;
using SearchService.Search.Explaining;
using SearchService.Search.Words;

namespace SearchService.Web.Asking;

/// <summary>What became of a question.</summary>
abstract record SearchAnswer
{
    SearchAnswer() { }

    /// <summary>It was asked.</summary>
    /// <param name="Query">The question as understood; null for every report.</param>
    /// <param name="Results">The answer.</param>
    public sealed record Found(Query? Query, SearchResults Results) : SearchAnswer
    {
        /// <summary>What to know of the answer; on the first page only.</summary>
        public ImmutableArray<Note> Notes { get; init; } = [];

        /// <summary>The words of the same meaning that were, or might be, searched for, too.</summary>
        public ImmutableArray<Expansion> Expansions { get; init; } = [];

        /// <summary>Where nothing was found, what a wider question finds.</summary>
        public Widened? Widened { get; init; }

        /// <summary>Where the question is a number: the same number in the cells of the tables.</summary>
        public NumberInCells? Cells { get; init; }
    }

    /// <summary>It cannot be understood.</summary>
    /// <param name="Position">Where in the text, from 0.</param>
    /// <param name="Message">A sentence, Chinese first.</param>
    public sealed record NotUnderstood(int Position, string Message) : SearchAnswer;

    /// <summary>It took longer than a search may.</summary>
    /// <param name="Limit">How long that is.</param>
    public sealed record TookTooLong(TimeSpan Limit) : SearchAnswer
    {
        /// <summary>A sentence, Chinese first.</summary>
        public string Message => FormattableString.Invariant($"检索超过 {Limit.TotalSeconds} 秒，已停止；请缩小范围或减少词语。The search was stopped after {Limit.TotalSeconds} seconds; narrow it or ask for fewer terms.");
    }
}

/// <summary>A number in cells.</summary>
/// <param name="Query">The question for it.</param>
/// <param name="Results">The reports that have it in a cell.</param>
sealed record NumberInCells(Query Query, SearchResults Results);
