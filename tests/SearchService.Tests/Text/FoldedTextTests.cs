using System.Text.RegularExpressions;
using SearchService.Tests.Support;
using SearchService.Text;

namespace SearchService.Tests.Text;

public sealed class FoldedTextTests
{
    // In the expectation “_” is a boundary and “/” a break.
    [Theory]
    [InlineData("", "")]
    [InlineData("公开", "公开")]
    [InlineData("公 开", "公开")]
    [InlineData("公　开", "公开")]
    [InlineData("公\t开", "公开")]
    [InlineData("公\r开", "公开")]
    [InlineData("公\u00A0开", "公开")]
    [InlineData("公\u200B开", "公开")]
    [InlineData("公\uFEFF开", "公开")]
    [InlineData("公\u00AD开", "公开")]
    [InlineData("公\u0000开", "公开")]
    [InlineData(" 公开 ", "公开")]
    [InlineData("公、开", "公开")]
    [InlineData("公，开", "公开")]
    [InlineData("公,开", "公开")]
    [InlineData("公：开", "公开")]
    [InlineData("公:开", "公开")]
    [InlineData("公.开", "公开")]
    [InlineData("公·开", "公开")]
    [InlineData("公…开", "公开")]
    [InlineData("公——开", "公开")]
    [InlineData("公-开", "公开")]
    [InlineData("公～开", "公开")]
    [InlineData("公/开", "公开")]
    [InlineData("公★开", "公开")]
    [InlineData("公+开", "公开")]
    [InlineData("公￥开", "公开")]
    [InlineData("“公”开", "公开")]
    [InlineData("‘公’开", "公开")]
    [InlineData("《公》开", "公开")]
    [InlineData("（公）开", "公开")]
    [InlineData("(公)开", "公开")]
    [InlineData("【公】开", "公开")]
    [InlineData("「公」开", "公开")]
    [InlineData("〔公〕开", "公开")]
    [InlineData("﹝公﹞开", "公开")]
    [InlineData("公。开", "公/开")]
    [InlineData("公｡开", "公/开")]
    [InlineData("公！开", "公/开")]
    [InlineData("公!开", "公/开")]
    [InlineData("公？开", "公/开")]
    [InlineData("公?开", "公/开")]
    [InlineData("公；开", "公/开")]
    [InlineData("公;开", "公/开")]
    [InlineData("公\n开", "公/开")]
    [InlineData("公\r\n开", "公/开")]
    [InlineData("公。\n开", "公/开")]
    [InlineData("公！？\n\n开", "公/开")]
    [InlineData("公。” \n“开", "公/开")]
    [InlineData("公开。", "公开")]
    [InlineData("。公开", "公开")]
    [InlineData("\n公开\n", "公开")]
    [InlineData("。！？", "")]
    [InlineData("，、（）", "")]
    [InlineData("公開", "公开")]
    [InlineData("行政復議", "行政复议")]
    [InlineData("審計局", "审计局")]
    [InlineData("國務院辦公廳", "国务院办公厅")]
    [InlineData("臺灣", "台湾")]
    [InlineData("公\uF9E8開", "公\u91CC开")]
    [InlineData("𠮷野家", "𠮷野家")]
    [InlineData("かな", "かな")]
    [InlineData("カタ", "カタ")]
    [InlineData("ｶﾀ", "カタ")]
    [InlineData("αΩ", "αω")]
    [InlineData("二〇二三年", "二〇二三年")]
    [InlineData("人々", "人々")]
    [InlineData("12", "_12_")]
    [InlineData("１２", "_12_")]
    [InlineData("12件", "_12_件")]
    [InlineData("共12件", "共_12_件")]
    [InlineData("2023年1月", "_2023_年_1_月")]
    [InlineData("12 件", "_12_件")]
    [InlineData("12 34", "_12_34_")]
    [InlineData("12\n34", "_12_/_34_")]
    [InlineData("12。34", "_12_/_34_")]
    [InlineData("12、34", "_12_34_")]
    [InlineData("2021-2023", "_2021_2023_")]
    [InlineData("2021—2023", "_2021_2023_")]
    [InlineData("2024/01/31", "_2024_01_31_")]
    [InlineData("12.5", "_12.5_")]
    [InlineData("12．5", "_12.5_")]
    [InlineData("12，5", "_12_5_")]
    [InlineData("12.5.6", "_12.5.6_")]
    [InlineData("12.", "_12_")]
    [InlineData(".5", "_5_")]
    [InlineData("12..5", "_12_5_")]
    [InlineData("12…5", "_12_5_")]
    [InlineData("12. 5", "_12_5_")]
    [InlineData("3.其他", "_3_其他")]
    [InlineData("1,234", "_1234_")]
    [InlineData("1，234", "_1234_")]
    [InlineData("１，２３４", "_1234_")]
    [InlineData("1,234,567", "_1234567_")]
    [InlineData("1,234.56", "_1234.56_")]
    [InlineData("1,234,56", "_1234_56_")]
    [InlineData("1,2345", "_1_2345_")]
    [InlineData("1234,567", "_1234_567_")]
    [InlineData("1,23", "_1_23_")]
    [InlineData("1、234", "_1_234_")]
    [InlineData("1, 234", "_1_234_")]
    [InlineData("0.5,678", "_0.5_678_")]
    [InlineData("17.46%", "_17.46_")]
    [InlineData("-11", "_11_")]
    [InlineData("1\u200B2", "_12_")]
    [InlineData("①公", "_1_公")]
    [InlineData("①②", "_1_2_")]
    [InlineData("⑩", "_10_")]
    [InlineData("⑴公", "_1_公")]
    [InlineData("⒈2023年", "_1_2023_年")]
    [InlineData("10²", "_10_2_")]
    [InlineData("㈠公", "一公")]
    [InlineData("½", "_1_2_")]
    [InlineData("GDP", "_gdp_")]
    [InlineData("ＧＤＰ", "_gdp_")]
    [InlineData("new york", "_new_york_")]
    [InlineData("e-mail", "_e_mail_")]
    [InlineData("www.gov.cn", "_www_gov_cn_")]
    [InlineData("APP上", "_app_上")]
    [InlineData("A4纸", "_a_4_纸")]
    [InlineData("4A级", "_4_a_级")]
    [InlineData("COVID-19", "_covid_19_")]
    [InlineData("Café", "_cafe_")]
    [InlineData("Cafe\u0301s", "_cafes_")]
    [InlineData("Ⅲ类", "_iii_类")]
    [InlineData("ⅠⅡ", "_i_ii_")]
    [InlineData("5㎡", "_5_m_2_")]
    [InlineData("5㎞", "_5_km_")]
    [InlineData("36.5℃", "_36.5_c_")]
    [InlineData("国办公开办函〔2021〕30号", "国办公开办函_2021_30_号")]
    [InlineData("国办公开办函[2021]30號", "国办公开办函_2021_30_号")]
    [InlineData("公开为常态、不公开为例外", "公开为常态不公开为例外")]
    public void Folds(string original, string folded) => Folded(original).Should().Be(folded);

    [Theory]
    [MemberData(nameof(Listed))]
    public void Folds_as_listed(string original, string folded) => Folded(Regex.Unescape(original)).Should().Be(folded);

    public static TheoryData<string, string> Listed
    {
        get
        {
            var listed = new TheoryData<string, string>();
            foreach (var line in File.ReadLines(Repository.PathOf("tests", "SearchService.Tests", "Text", "foldings.txt")).Where(line => !line.StartsWith('#')))
                listed.Add(line.Split('\t')[0], line.Split('\t')[1]);
            return listed;
        }
    }

    [Fact]
    public void Half_a_surrogate_pair_vanishes() => Folded("公\uD842开").Should().Be("公开");

    static string Folded(string original) => FoldedText.Of(original).Text.Replace(FoldedText.Boundary, '_').Replace(FoldedText.Break, '/');

    [Theory]
    [InlineData("我局依申請 公开，办结", "依申请公开", "依申請 公开")]
    [InlineData("（“放管服”改革）", "放管服改革", "放管服”改革")]
    [InlineData("店𠮷、野家", "𠮷野", "𠮷、野")]
    [InlineData("共 1,234 件", "1234件", "1,234 件")]
    [InlineData("12、34", "34", "34")]
    [InlineData("12、34", "12", "12")]
    [InlineData("5㎡", "m2", "㎡")]
    public void A_run_is_shown_as_the_original_has_it(string original, string run, string shown)
    {
        var text = FoldedText.Of(original);
        var folded = FoldedText.Of(run).Text;
        var (start, end) = text.SpanOf(text.PlacesOf(folded).Single(), folded.Length);
        original[start..end].Should().Be(shown);
    }

    [Fact]
    public void The_places_of_all_characters_go_forward_through_the_original()
    {
        const string original = "一、总体情况：2023年，共收到1,234件申請（上年結轉12.5％）；APP 𠮷①②㎡办理。\n依申請 公开，Cafe\u0301s等。";
        var text = FoldedText.Of(original);
        var spans = Enumerable.Range(0, text.Text.Length).Where(at => text.Text[at] != FoldedText.Boundary).Select(at => text.SpanOf(at, 1)).ToList();
        spans.Should().OnlyContain(span => span.Start < span.End && span.End <= original.Length);
        spans.Zip(spans.Skip(1)).Should().OnlyContain(pair => pair.First.Equals(pair.Second) || pair.First.End <= pair.Second.Start);
    }

    [Fact]
    public void Overlapping_places_are_all_places() => FoldedText.Of("开开开，开").PlacesOf("开开").Should().Equal(0, 1, 2);

    [Fact]
    public void Folding_what_is_folded_changes_nothing()
    {
        var folded = FoldedText.Of("2023年共收到１,２３４件，GDP增长12.5％。\n公開為常態。").Text;
        FoldedText.Of(folded).Text.Should().Be(folded);
    }
}
