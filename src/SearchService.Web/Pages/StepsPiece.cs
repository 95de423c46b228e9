namespace SearchService.Web.Pages;

/// <summary>
/// Changes of a comparison are numbered, and each leads to the one before and after it without script. The keys <c>j</c> and <c>k</c> (<c>steps.js</c>) follow these links.
/// </summary>
/// <param name="Count">How many changes there are.</param>
/// <param name="Page">The address of the page on which a change of a number stands; nothing where it is this one.</param>
sealed record StepsPiece(int Count, Func<int, string> Page)
{
    /// <summary>Changes that all stand on one page.</summary>
    public StepsPiece(int count)
        : this(count, _ => "")
    {
    }

    /// <summary>How many changes there are, and the way to the first.</summary>
    public Html First => Count == 0 ? Html.Of($"""<p class="facts">没有变化。<span lang="en">No change.</span></p>""") : Html.Of($"""
        <p class="tools"><span>共 {Count} 处变化 <span lang="en">changes</span></span> <a class="first" href="{Page(1)}#c1">从第一处看起 <span lang="en">from the first on</span></a> <span class="keys facts"><kbd>j</kbd> 下一处 <kbd>k</kbd> 上一处 <span lang="en">next, previous</span></span></p>
        """);

    /// <summary>A change: its number, and the way to its neighbors. It takes the focus when it is led to.</summary>
    public Html At(int number) => Html.Of($"""
        <span class="steps" id="c{number}" tabindex="-1">{Step(number - 1, "prev", "上一处 previous", "‹")}第 {number} / {Count} 处{Step(number + 1, "next", "下一处 next", "›")}</span>
        """);

    Html Step(int number, string rel, string label, string sign) => number < 1 || number > Count ? Html.Empty
        : Html.Of($"""<a rel="{rel}" href="{Page(number)}#c{number}" aria-label="{label}">{sign}</a>""");
}
