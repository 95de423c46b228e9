using System.Collections.Concurrent;

namespace SearchService.Text;

/// <summary>
/// Remembers the answers about short texts: nearly every label and number of a report stood in the reports before it. What is strange is
/// answered and, once the memory is full, not kept.
/// </summary>
/// <param name="answer">The answer, the same for the same text every time.</param>
sealed class Memo<T>(Func<string, T> answer)
{
    const int LongestText = 100, MostTexts = 20_000;

    readonly ConcurrentDictionary<string, T> _known = new(StringComparer.Ordinal);
    int _count;

    /// <summary>The answer about a text.</summary>
    public T this[string text] => text.Length <= LongestText && _known.TryGetValue(text, out var known) ? known : Ask(text);

    T Ask(string text)
    {
        var answered = answer(text);
        if (text.Length <= LongestText && _count < MostTexts && _known.TryAdd(text, answered))
            Interlocked.Increment(ref _count);
        return answered;
    }
}
