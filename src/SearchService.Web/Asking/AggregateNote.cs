namespace SearchService.Web.Asking;

/// <summary>What the figures of many agencies together do not tell.</summary>
static class AggregateNote
{
    /// <summary>A sentence, Chinese first.</summary>
    public const string Text = "政府的年报可能已汇总所属部门和下级的数，与其年报相加会重复计算；可用 type、level 限定。A government's report may already add up those below it; narrow by type or level.";
}
