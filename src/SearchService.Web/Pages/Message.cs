namespace SearchService.Web.Pages;

/// <summary>A sentence to the reader, Chinese first.</summary>
static class Message
{
    /// <summary>What is wrong, and what would do.</summary>
    public static Html Fault(string sentence) => Html.Of($"""<p class="fault" role="alert">{Html.Bilingual(sentence)}</p>""");

    /// <summary>What to know before reading on.</summary>
    public static Html Notice(string sentence) => Html.Of($"""<p class="notice">{Html.Bilingual(sentence)}</p>""");
}
