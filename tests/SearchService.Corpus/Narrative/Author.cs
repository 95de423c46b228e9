using System.Collections.Immutable;
using SearchService.Corpus.World;

namespace SearchService.Corpus.Narrative;

/// <summary>Drafts an agency's first report. Some of its sentences are those its like in the same city use, too.</summary>
public sealed class Author(Publisher publisher, Voice voice, ulong seed)
{
    static readonly string[] Ordinals = ["一是", "二是", "三是", "四是", "五是", "六是"];
    static readonly string[] Numerals = ["（一）", "（二）", "（三）", "（四）", "（五）"];

    readonly Dice _dice = Dice.For(seed, "author");
    readonly HashSet<(string, int)> _used = [];
    readonly int _size = publisher.Size;

    /// <summary>The agency's first draft.</summary>
    public ImmutableArray<Passage> Draft()
    {
        var passages = ImmutableArray.CreateBuilder<Passage>();
        foreach (var topic in Topic.All)
            passages.Add(Passage(topic, Numerals[passages.Count(earlier => earlier.Topic.Section == topic.Section && earlier.Topic.Heading is not null)]));
        return passages.ToImmutable();
    }

    /// <summary>A new paragraph on a topic.</summary>
    public Paragraph Paragraph(Topic topic, IEnumerable<string>? statements = null)
    {
        ImmutableArray<Sentence> stated = [.. (statements ?? []).Select(Sentence)];
        var count = topic.IsBrief ? 1 : _dice.Between(1, 2) + ((_size + 1) / 2);
        var enumerated = topic.Weight > 0 && _dice.Percent(40);
        var sentences = Enumerable.Range(0, count).Select(index => Sentence(topic.Symbol) with { Prefix = enumerated ? Ordinals[index] : "" });
        return new Paragraph(_dice.Next(), [.. stated, .. sentences]);
    }

    /// <summary>A sentence in a wording that this author has not used yet.</summary>
    public Sentence Sentence(string symbol)
    {
        // A quarter are boilerplate: a few sentences on each subject that agencies of one kind hand around.
        var borrowed = _dice.Percent(25) ? Dice.Seed(seed: Pool, $"{symbol}{_dice.Below(3)}") : _dice.Next();
        var ways = Math.Max(1, voice.WaysTo(symbol));
        var choice = (int)(borrowed % (ulong)ways);
        while (!_used.Add((symbol, choice)) && _used.Count(used => used.Item1 == symbol) < ways)
            choice = (choice + 1) % ways;
        return new Sentence(symbol, choice, borrowed);
    }

    ulong Pool => Dice.Seed((ulong)(publisher.Agency.Type ?? 0), $"{publisher.Place.Region.Names[0]}{publisher.Function}");

    Passage Passage(Topic topic, string numeral)
    {
        var bodies = topic.Weight == 0 ? 1 : Math.Max(1, (_size * topic.Weight / 2) + _dice.Between(-1, 1));
        IEnumerable<Paragraph> heading = topic.Heading is null ? [] : [new Paragraph(_dice.Next(), [Sentence(topic.Heading) with { Prefix = numeral }])];
        var body = Enumerable.Range(0, bodies).Select(index => Paragraph(topic, index == 0 ? topic.Statements : null));
        return new Passage(topic, [.. heading, .. body]);
    }
}
