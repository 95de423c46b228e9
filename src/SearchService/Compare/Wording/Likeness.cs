using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Text;

namespace SearchService.Compare.Wording;

/// <summary>How like each paragraph of one side is to each of the other.</summary>
sealed class Likeness
{
    readonly Side _left, _right;
    readonly int[,] _common;

    public Likeness(ImmutableArray<WordingParagraph> left, ImmutableArray<WordingParagraph> right, CancellationToken cancellation)
    {
        (_left, _right) = (new(left), new(right));
        _common = new int[left.Length, right.Length];
        for (var i = 0; i < left.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var j = 0; j < right.Length; j++)
                _common[i, j] = _left.Pairs[i].CommonWith(_right.Pairs[j]);
        }
    }

    /// <summary>How like two paragraphs are; null where too little for one to have become the other in its place.</summary>
    public double? Kept(int left, int right) =>
        Of(left, right) is var likeness && (likeness >= Thresholds.Kept || (likeness >= Thresholds.KeptUnderHeading && _left.Headings[left].Value.LikenessTo(_right.Headings[right].Value) >= Thresholds.Heading)) ? likeness : null;

    /// <summary>How like two paragraphs are, wherever they stand; null where too little for one to be the other, moved.</summary>
    public double? Moved(int left, int right) => Of(left, right) is var likeness && likeness >= Thresholds.Moved ? likeness : null;

    /// <summary>How like a paragraph is to two neighbors put together; null where one of them is no part of it.</summary>
    public double? Split(int left, int right) =>
        IsPart(left, right, _right) && IsPart(left, right + 1, _right) && _left.Pairs[left].LikenessTo(_right.Neighbors[right].Value) is var likeness && likeness >= Thresholds.Kept ? likeness : null;

    /// <summary>How like two neighbors put together are to a paragraph; null where one of them is no part of it.</summary>
    public double? Joined(int left, int right) =>
        IsPart(left, right, _left) && IsPart(left + 1, right, _left) && _left.Neighbors[left].Value.LikenessTo(_right.Pairs[right]) is var likeness && likeness >= Thresholds.Kept ? likeness : null;

    double Of(int left, int right) =>
        _common[left, right] > 0 ? 2.0 * _common[left, right] / (_left.Pairs[left].Count + _right.Pairs[right].Count)
        : _left.Pairs[left].Count + _right.Pairs[right].Count == 0 && _left.Folded(left) == _right.Folded(right) ? 1 : 0;

    bool IsPart(int left, int right, Side parts) => _common[left, right] >= Thresholds.Part * parts.Pairs[parts == _left ? left : right].Count && _common[left, right] > 0;

    sealed class Side(ImmutableArray<WordingParagraph> paragraphs)
    {
        public ImmutableArray<PairSet> Pairs { get; } = [.. paragraphs.Select(paragraph => PairSet.Of(paragraph.Text))];

        // Few paragraphs are asked for what follows.
        public ImmutableArray<Lazy<PairSet>> Neighbors { get; } = [.. paragraphs.Zip(paragraphs.Skip(1), (one, next) => new Lazy<PairSet>(() => PairSet.Of(one.Text + next.Text)))];

        public ImmutableArray<Lazy<PairSet>> Headings { get; } = [.. paragraphs.Select(paragraph => new Lazy<PairSet>(() => PairSet.Of(HeadingOf(paragraph))))];

        public string Folded(int paragraph) => FoldedText.Of(paragraphs[paragraph].Text).Text;

        // （二）依申请公开方面。 before the sentences of the paragraph.
        static string HeadingOf(WordingParagraph paragraph) =>
            Sentence.Of(paragraph.Place.Section, paragraph.Text).Take(2).ToList() is [{ Text.Length: <= Thresholds.LongestHeading } first, _] ? first.Text : "";
    }
}
