using SearchService.Tests.Support;

namespace SearchService.Tests.Compare.Wording;

/// <summary>Pairs of texts such as no report holds: unrelated, or one edited from the other.</summary>
static class RandomTexts
{
    // Pairs, marks, variation selectors, joined emoji, halves of pairs, line ends, numbers and full-width forms.
    static readonly string[] Pieces =
        ["公", "开", "信", "息", "。", "，", "；", "\n", "\r\n", "\r", " ", "　", "𠮷", "👨‍👩‍👧", "é", "葛󠄀", "\uD842", "\uDFB7", "\u0301", "\uFE0F", "3", "12", "1,234.5", "１２", "％", "%", "2023年", "a", "Ｂ", "<b>", "（", "(", "依申请公开工作有序推进", "政府网站栏目建设不断加强"];

    public static IEnumerable<(string Left, string Right)> Pairs()
    {
        for (var round = 0; round < Rounds.Of(10_000); round++)
        {
            var random = new Random(round);
            var left = Text(random);
            yield return (left, random.Next(3) == 0 ? Text(random) : Edited(left, random));
        }
    }

    static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    static string Edited(string text, Random random)
    {
        for (var edit = 0; edit < 4; edit++)
        {
            var at = random.Next(text.Length + 1);
            text = random.Next(2) == 0 ? text.Insert(at, Pieces[random.Next(Pieces.Length)]) : text.Remove(at, Math.Min(random.Next(9), text.Length - at));
        }
        return text;
    }
}
