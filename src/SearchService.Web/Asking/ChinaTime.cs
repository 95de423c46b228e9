namespace SearchService.Web.Asking;

/// <summary>The day it is, in China: that is where reports are written and cited.</summary>
static class ChinaTime
{
    static readonly TimeSpan ChinaStandardTime = TimeSpan.FromHours(8);

    /// <summary>The day.</summary>
    public static DateOnly Today(this TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().ToOffset(ChinaStandardTime).Date);
}
