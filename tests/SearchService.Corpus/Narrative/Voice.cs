using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SearchService.Corpus.World;

namespace SearchService.Corpus.Narrative;

/// <summary>How one agency writes: its names for itself and its place, and the words of its duties.</summary>
public sealed class Voice
{
    readonly string _function;
    readonly FrozenDictionary<string, string> _names;

    /// <summary>The voice of an agency.</summary>
    public Voice(Publisher publisher)
    {
        var place = publisher.Place;
        var city = place.Level >= Reports.AgencyLevel.County ? place.Above! : place;
        var seat = place.Level == Reports.AgencyLevel.Township ? place.Above! : place;
        _function = publisher.Function;
        _names = new Dictionary<string, string>
        {
            ["机关"] = publisher.Agency.Name,
            ["简称"] = publisher.ShortName,
            ["我"] = publisher.Self,
            ["地"] = place.Name,
            ["全域"] = place.Whole,
            ["市"] = city.Name,
            ["上级"] = $"{(place.Above ?? place).Rank}政府",
            ["政府"] = $"{seat.Rank}政府",
            ["网站"] = $"{seat.Name}人民政府门户网站",
        }.ToFrozenDictionary();
    }

    /// <summary>How many ways the voice has to write a symbol.</summary>
    public int WaysTo(string symbol) => Grammar.Of(symbol, _function).Length;

    /// <summary>A sentence in a year; empty where none of its wordings says the truth about the year.</summary>
    public string Say(Sentence sentence, Facts facts)
    {
        var fitting = Grammar.Of(sentence.Symbol, _function).Where(way => way.Fits(facts)).ToList();
        if (fitting.Count == 0)
            return "";
        var speech = new Speech(this, facts, Dice.For(sentence.Salt, "words"), Dice.For(sentence.Salt, facts.Year));
        return sentence.Prefix + speech.Of(fitting[sentence.Choice % fitting.Count].Template);
    }

    // Words and free numbers come from different dice: next year the same sentence is said with other numbers.
    sealed class Speech(Voice voice, Facts facts, Dice words, Dice numbers)
    {
        readonly StringBuilder _said = new();

        public string Of(Template template)
        {
            Say(template);
            return _said.ToString();
        }

        void Say(Template template)
        {
            switch (template)
            {
                case Template.Words plain: _said.Append(plain.Text); break;
                case Template.Sequence sequence: foreach (var part in sequence.Parts) Say(part); break;
                case Template.Choice choice: Say(words.Pick(choice.Options)); break;
                case Template.Number number: _said.Append(CultureInfo.InvariantCulture, $"{numbers.Between(number.Low, number.High)}"); break;
                case Template.Fact fact: _said.Append(CultureInfo.InvariantCulture, $"{facts[fact.Name]}"); break;
                case Template.Symbol { Count: > 1 } list: Several(list); break;
                case Template.Symbol symbol: One(symbol.Name); break;
            }
        }

        void One(string symbol)
        {
            if (voice._names.TryGetValue(symbol, out var name))
                _said.Append(name);
            else
                Say(words.Pick(WaysTo(symbol)).Template);
        }

        void Several(Template.Symbol list)
        {
            var taken = words.Shuffled(WaysTo(list.Name)).Take(list.Count).ToList();
            foreach (var (index, way) in taken.Index())
            {
                if (index > 0)
                    _said.Append('、');
                Say(way.Template);
            }
        }

        ImmutableArray<Alternative> WaysTo(string symbol) =>
            Grammar.Of(symbol, voice._function) is { IsEmpty: false } ways ? ways : throw new InvalidOperationException($"The grammar has no words for <{symbol}>.");
    }
}
