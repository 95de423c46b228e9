using System.Collections.Immutable;

namespace SearchService.Corpus.Narrative;

/// <summary>
/// Makes a year's draft of last year's, as people do: most paragraphs stay with new numbers, some get a new sentence, and in some passages one
/// paragraph is moved, split, joined to the next, dropped or new. At most one such change a passage, so that the truth is never in doubt.
/// </summary>
public sealed class Editor(Author author, Dice dice)
{
    /// <summary>The draft for the next year.</summary>
    public ImmutableArray<Passage> Revise(ImmutableArray<Passage> draft) => [.. draft.Select(Revise)];

    Passage Revise(Passage passage)
    {
        ImmutableArray<Paragraph> heading = [.. passage.Paragraphs.Take(passage.HeadingCount).Select(paragraph => paragraph.Kept())];
        ImmutableArray<Paragraph> body = [.. passage.Paragraphs.Skip(passage.HeadingCount).Select(paragraph => paragraph.Kept())];
        var revised = passage.Topic.Weight > 0 && dice.Percent(45) ? Restructured(passage.Topic, body) : body;
        return passage with { Paragraphs = [.. heading, .. revised.Select(paragraph => IsUntouched(paragraph) ? Reworded(passage.Topic, paragraph) : paragraph)] };
    }

    static bool IsUntouched(Paragraph paragraph) => paragraph.Origins is [var only] && only == paragraph.Id && !paragraph.Moved;

    ImmutableArray<Paragraph> Restructured(Topic topic, ImmutableArray<Paragraph> body) => dice.Below(5) switch
    {
        0 => Moved(body),
        1 => Split(body),
        2 => Joined(body),
        3 => Dropped(topic, body),
        4 => body.Insert(dice.Between(1, body.Length), author.Paragraph(topic)),
        _ => body,
    };

    // From the last place to the first or back: over two neighbors at least, so that it is plain which one moved.
    ImmutableArray<Paragraph> Moved(ImmutableArray<Paragraph> body)
    {
        if (body.Length < 3)
            return body;
        var (from, to) = dice.Percent(50) ? (0, body.Length - 1) : (body.Length - 1, 0);
        return body.RemoveAt(from).Insert(to, body[from] with { Moved = true });
    }

    // What must be stated every year stays.
    ImmutableArray<Paragraph> Dropped(Topic topic, ImmutableArray<Paragraph> body) =>
        body.Where(paragraph => !paragraph.Sentences.Any(sentence => topic.Statements.Contains(sentence.Symbol))).ToList() is { Count: > 0 } droppable && body.Length > 1
            ? body.Remove(dice.Pick(droppable))
            : body;

    ImmutableArray<Paragraph> Split(ImmutableArray<Paragraph> body)
    {
        var at = dice.Below(body.Length);
        var sentences = body[at].Sentences;
        if (sentences.Length < 4)
            return body;
        var cut = dice.Between(2, sentences.Length - 2);
        return body.RemoveAt(at).Insert(at, Part(sentences[cut..], body[at])).Insert(at, Part(sentences[..cut], body[at]));
    }

    ImmutableArray<Paragraph> Joined(ImmutableArray<Paragraph> body)
    {
        if (body.Length < 2)
            return body;
        var at = dice.Below(body.Length - 1);
        return body.RemoveRange(at, 2).Insert(at, Part([.. body[at].Sentences, .. body[at + 1].Sentences], body[at], body[at + 1]));
    }

    Paragraph Part(ImmutableArray<Sentence> sentences, params ReadOnlySpan<Paragraph> origins) =>
        new(dice.Next(), sentences) { Origins = [.. origins.ToArray().Select(origin => origin.Id)] };

    Paragraph Reworded(Topic topic, Paragraph paragraph)
    {
        var open = paragraph.Sentences.Index().Where(sentence => sentence.Item.Symbol == topic.Symbol).Select(sentence => sentence.Index).ToList();
        if (open.Count == 0 || !dice.Percent(30))
            return paragraph;
        var at = dice.Pick(open);
        return paragraph with { Sentences = paragraph.Sentences.SetItem(at, author.Sentence(topic.Symbol) with { Prefix = paragraph.Sentences[at].Prefix }) };
    }
}
