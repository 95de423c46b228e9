namespace SearchService.Reports;

/// <summary>The statutory sections of a report, in their order, and the two kinds of text that stand outside them.</summary>
public enum SectionKind
{
    /// <summary>Text before the first heading: legal basis, statistical period.</summary>
    Preamble,

    /// <summary>一、总体情况.</summary>
    Overview,

    /// <summary>二、主动公开政府信息情况.</summary>
    ProactiveDisclosure,

    /// <summary>三、收到和处理政府信息公开申请情况.</summary>
    Requests,

    /// <summary>四、政府信息公开行政复议、行政诉讼情况.</summary>
    Challenges,

    /// <summary>五、存在的主要问题及改进情况.</summary>
    Problems,

    /// <summary>六、其他需要报告的事项.</summary>
    OtherMatters,

    /// <summary>A section of an older report that has no place among the six, such as 收费及减免情况.</summary>
    Other,
}
