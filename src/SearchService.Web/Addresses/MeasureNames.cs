using SearchService.Reports;

namespace SearchService.Web.Addresses;

/// <summary>Names of measures as people type them into addresses.</summary>
static class MeasureNames
{
    const int Shown = 8;

    /// <summary>Why a name is not the name of one measure, and what would do.</summary>
    public static string WhyUnclear(string name)
    {
        var meant = Measures.Called(name);
        return meant.IsEmpty
            ? $"没有叫“{name}”的指标或比率，可用的见 /api/measures。No indicator or ratio has this name; /api/measures lists them."
            : $"“{name}”可能是 {meant.Length} 个指标之一：{string.Join("、", meant.Take(Shown).Select(measure => measure.Id))}{(meant.Length > Shown ? "……" : "")}。请写 id。Several have this name; give an id.";
    }

    /// <summary>The one measure of a name, or null.</summary>
    public static Measure? Find(string? name) => name is not null && Measures.Called(name) is [var one] ? one : null;
}
